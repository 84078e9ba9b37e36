using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Explaining;

/// <summary>A conversion phase in sentences: its dates and what moved them, what it cost, what it brought.</summary>
internal static class PhaseWords
{
    public static IEnumerable<string> Of(Explanation answer, LocalTime time) => Dates(answer, time).Concat(Lease(answer, time)).Append(Cost(answer)).Concat(Books(answer));

    private static IEnumerable<string> Dates(Explanation answer, LocalTime time)
    {
        if (answer.First(EventKind.PhaseCancelled) is { Value: null } cancelled)
        {
            yield return $"Given up at {time.Local(cancelled.TimeUtc)}, before it began.";
            yield break;
        }

        var started = answer.First(EventKind.PhaseStarted)!;
        yield return $"Started {time.Local(started.TimeUtc)}, to take {Days(started.Value)} in all (local time, {time.TimeZone}).";
        if (answer.Phases is [{ StartLateDays: var late and not 0 } phase, ..])
        {
            yield return $"It began {Days(Math.Abs(late))} {(late > 0 ? "later" : "earlier")} than planned: {LateWords.Chain(phase, s => s == LateStep.Start, answer.Phases)}.";
        }

        var delays = answer.Events.Where(e => e.Kind == EventKind.PhaseDelayed).ToArray();
        yield return delays.Length == 0 ? "No shared cause delayed it."
            : $"Delayed {Days(delays.Sum(d => d.Value))} by shared causes: {string.Join(", ", delays.Select(d => $"{d.Cause} {Days(d.Value)}"))}.";
        foreach (var fleet in answer.Events.Where(e => e.Kind == EventKind.FleetRetired))
        {
            yield return $"{Quantity.Count((long)fleet.Value!)} machines of {fleet.Subject} were switched off and sold for {Quantity.Usd(Sum(answer, Account.AsicSalvage, fleet.Subject))}.";
        }

        foreach (var moved in answer.Events.Where(e => e.Kind == EventKind.FleetMoved))
        {
            yield return $"{Quantity.Count((long)moved.Value!)} machines of {moved.Subject} were taken down to go to another hall.";
        }

        foreach (var step in Work(answer, time))
        {
            yield return step;
        }
    }

    private static IEnumerable<string> Work(Explanation answer, LocalTime time)
    {
        foreach (var pause in answer.Phases.Take(1).SelectMany(p => p.Pauses))
        {
            yield return $"The build rested from {time.Local(pause.FromUtc)} to {time.Local(pause.ToUtc)}: {pause.Cause}.";
        }

        yield return answer.First(EventKind.PhaseBuilt) is { } built ? $"Built {time.Local(built.TimeUtc)}, after {Days(built.Value)}." : Unbuilt(answer, time);
        if (answer.First(EventKind.PhaseEnergised) is { } on)
        {
            yield return $"First power {time.Local(on.TimeUtc)}, {Days(on.Value)} after it was built.";
        }

        if (answer.First(EventKind.PhaseCompleted) is { } complete)
        {
            yield return $"Complete {time.Local(complete.TimeUtc)}" + (complete.Value is { } late ? $", {Against(late)}." : ".");
        }
        else if (answer.First(EventKind.PhaseBuilt) is not null)
        {
            yield return answer.First(EventKind.PhaseCancelled) is { } given ? GivenUp(given, time) : "Not complete within the horizon.";
        }

        if (answer.Phases is [{ LateDays: var against and not 0, CompleteUtc: not null } phase, ..])
        {
            yield return $"{Days(Math.Abs(against))} {(against > 0 ? "later" : "earlier")} than planned in all: {LateWords.Chain(phase, _ => true, answer.Phases)}.";
        }
    }

    private static string Unbuilt(Explanation answer, LocalTime time) =>
        answer.First(EventKind.PhaseCancelled) is { } given ? GivenUp(given, time) : "Not built within the horizon.";

    private static string GivenUp(EventRecord given, LocalTime time) => $"Given up at {time.Local(given.TimeUtc)}, {Days(given.Value)} after it began; what was spent is sunk.";

    private static IEnumerable<string> Lease(Explanation answer, LocalTime time)
    {
        var credits = answer.Postings.Where(p => p.Account == Account.LateCredits).ToArray();
        if (credits.Length > 0)
        {
            yield return $"Late-delivery credits to {credits[0].Subject}: {Quantity.Usd(-credits.Sum(p => p.AmountUsd))}.";
        }

        if (answer.First(EventKind.LeaseTerminated) is { } lost)
        {
            yield return $"{lost.Subject} walked away {time.Local(lost.TimeUtc)}, {Against(lost.Value ?? 0)}.";
        }
        else if (answer.First(EventKind.LeaseStarted) is { } begun)
        {
            yield return $"{begun.Subject} pays since {time.Local(begun.TimeUtc)}: rent {Quantity.Usd(answer.LeaseMonths.Where(m => m.Lease == begun.Subject).Sum(m => m.RentUsd))} so far.";
        }
    }

    private static string Cost(Explanation answer)
    {
        var drawn = Sum(answer, Account.DebtDraw);
        return $"Capex {Quantity.Usd(-Sum(answer, Account.Capex))}"
            + (drawn == 0 ? "." : $", of it {Quantity.Usd(drawn)} by debt; interest {Quantity.Usd(-Sum(answer, Account.DebtInterest))}, of it "
                + $"{Quantity.Usd(Sum(answer, Account.InterestCapitalised))} added to the debt; {Quantity.Usd(-Sum(answer, Account.DebtRepayment))} repaid.");
    }

    private static IEnumerable<string> Books(Explanation answer)
    {
        var (writtenOff, gain) = (-Sum(answer, Account.Depreciation), Sum(answer, Account.DisposalGain));
        if (writtenOff != 0 || gain != 0)
        {
            yield return $"Depreciation of its halls so far {Quantity.Usd(writtenOff)}; machines sold at a {(gain < 0 ? "loss" : "gain")} of {Quantity.Usd(Math.Abs(gain))} against the books.";
        }
    }

    private static EventRecord? First(this Explanation answer, EventKind kind) => answer.Events.FirstOrDefault(e => e.Kind == kind);

    private static decimal Sum(Explanation answer, Account account, string? subject = null) =>
        answer.Postings.Where(p => p.Account == account && (subject is null || p.Subject == subject)).Sum(p => p.AmountUsd);

    private static string Against(double late) => late < 0 ? $"{Days(-late)} before the day promised" : $"{Days(late)} after the day promised";

    private static string Days(double? days) => $"{Quantity.Fixed(days ?? 0, 1)} days";
}
