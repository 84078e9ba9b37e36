using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Explaining;

/// <summary>An explanation in sentences.</summary>
internal static class ExplanationWords
{
    public static IEnumerable<string> Of(Explanation answer, LocalTime time) =>
        answer.Order is { } order ? Order(order, time) : answer.Kind switch
        {
            "lease" => Lease(answer).Concat(TenancyWords.Of(answer, time)),
            "conversion phase" => PhaseWords.Of(answer, time),
            "cause of postings" => Postings(answer),
            _ => Cause(answer, time),
        };

    private static IEnumerable<string> Order(OrderSummary order, LocalTime time)
    {
        yield return $"Limit {Quantity.Format(order.LimitMw, "MW")} from {time.Local(order.AtUtc)} for {Times.Length(order.EndUtc - order.AtUtc)}, "
            + $"called {Times.Length(order.AtUtc - order.CallUtc)} before (local time, {time.TimeZone}).";
        yield return $"The site drew {Quantity.Format(order.PowerAtCallMw, "MW")} when it was called, {Quantity.Format(order.PowerAtStartMw, "MW")} when the limit took effect, "
            + $"at most {Quantity.Format(order.PeakWhileHeldMw, "MW")} while it held, and "
            + (order.RestoredUtc is { } restored ? $"was back at {time.Local(restored)}." : "was not back within the horizon.");
        yield return $"It kept {Quantity.Format(order.EnergyMwh, "MWh")} from being drawn: {Quantity.Usd(order.EnergyCostAvoidedUsd)} of energy avoided, "
            + $"{Quantity.Usd(order.RevenueForgoneUsd)} of revenue forgone, {Quantity.Usd(order.SlaCreditsUsd)} of SLA credits for "
            + $"{Quantity.Duration(order.SlaMinutes)} of leases short.";
        yield return order.NetUsd < 0 ? $"It cost {Quantity.Usd(-order.NetUsd)} net." : $"It earned {Quantity.Usd(order.NetUsd)} net.";
    }

    private static IEnumerable<string> Lease(Explanation answer)
    {
        var inTerm = answer.LeaseMonths.Sum(m => m.InTermMinutes);
        var missing = answer.LeaseMonths.Sum(m => m.UnavailableMinutes);
        yield return $"Rent {Quantity.Usd(answer.LeaseMonths.Sum(m => m.RentUsd))}, SLA credits {Quantity.Usd(answer.LeaseMonths.Sum(m => m.CreditUsd))} "
            + $"over {Quantity.Count(answer.LeaseMonths.Count)} months.";
        yield return $"Short for {Quantity.Duration(missing)}"
            + (inTerm > 0 ? $", availability {Quantity.Share(1 - missing / inTerm, 4)}." : ".");
        foreach (var cause in answer.LeaseMonths.SelectMany(m => m.Causes).GroupBy(c => c.Cause, StringComparer.Ordinal))
        {
            yield return $"{cause.Key}: {Quantity.Duration(cause.Sum(c => c.Minutes))}.";
        }
    }

    private static IEnumerable<string> Postings(Explanation answer) =>
        answer.Postings.GroupBy(p => p.Account).OrderBy(g => g.Key)
            .Select(g => $"{g.Key.Label()}: {Quantity.Usd(g.Sum(p => p.AmountUsd))} in {Quantity.Count(g.Count())} postings{(g.Key.IsCash() ? "" : ", not cash")}.");

    private static IEnumerable<string> Cause(Explanation answer, LocalTime time)
    {
        if (answer.Events.Count > 0)
        {
            yield return $"From {time.LocalSeconds(answer.Events[0].TimeUtc)} to {time.LocalSeconds(answer.Events[^1].TimeUtc)} (local time, {time.TimeZone}).";
        }

        foreach (var came in answer.Events.Where(e => e.Kind == EventKind.DeliveryArrived))
        {
            yield return $"Came {time.Local(came.TimeUtc)}, {Quantity.Fixed(came.Value ?? 0, 1)} days after the day named, for {came.Subject}.";
        }

        var delayed = answer.Events.Where(e => e.Kind == EventKind.PhaseDelayed).Select(e => e.Subject).ToArray();
        foreach (var late in answer.MadeLate.Where(l => !delayed.Contains(l.Phase)))
        {
            yield return late.Days < 0
                ? $"Made up for {Quantity.Fixed(-late.Days, 1)} days of the lateness of {late.Phase}."
                : $"Made {late.Phase} {Quantity.Fixed(late.Days, 1)} days late.";
        }

        foreach (var delay in answer.Events.Where(e => e.Kind == EventKind.PhaseDelayed))
        {
            yield return $"Delayed {delay.Subject} by {Quantity.Fixed(delay.Value ?? 0, 1)} days.";
        }

        var turns = TenancyWords.Of(answer, time).ToArray();
        foreach (var sentence in turns)
        {
            yield return sentence;
        }

        var minutes = answer.LeaseMonths.SelectMany(m => m.Causes).Where(c => c.Cause == answer.Id).Sum(c => c.Minutes);
        var credits = -answer.Postings.Where(p => p.Account == Account.SlaCredits).Sum(p => p.AmountUsd);
        if (minutes > 0 || credits != 0 || turns.Length == 0)
            yield return $"Leases short for {Quantity.Duration(minutes)}, SLA credits {Quantity.Usd(credits)}.";
    }
}
