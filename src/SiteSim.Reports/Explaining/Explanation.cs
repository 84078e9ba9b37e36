using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Explaining;

/// <summary>What one order, outage, lease or other cause did in a run, from the files of its directory.</summary>
/// <param name="Id">What was asked about.</param>
/// <param name="Kind">curtailment order, lease, contract (for GPU-hours), conversion phase, cause of events and postings (an outage), or of postings alone (taxes, a rule of the treasury).</param>
/// <param name="Sentences">The answer in words.</param>
/// <param name="Order">For an order: its outcome.</param>
/// <param name="LeaseMonths">Months of the lease or of a phase's lease, or months of any lease with minutes short because of this.</param>
/// <param name="Events">Its own, and those it caused.</param>
/// <param name="Postings">Its own, and those it caused.</param>
/// <param name="PostedUsd">Sum of the postings that are cash.</param>
public sealed record Explanation(
    string Id, string Kind, IReadOnlyList<string> Sentences, OrderSummary? Order, IReadOnlyList<LeaseMonthSummary> LeaseMonths,
    IReadOnlyList<EventRecord> Events, IReadOnlyList<PostingRecord> Postings, decimal PostedUsd)
{
    /// <summary>For a phase: its dates, and after it those of the phases of the plan that it may have waited for.</summary>
    public IReadOnlyList<PhaseSummary> Phases { get; init; } = [];

    /// <summary>Phases that this made later (or earlier), and by how many days.</summary>
    public IReadOnlyList<PhaseLate> MadeLate { get; init; } = [];

    /// <exception cref="KeyNotFoundException">The run knows no such id; the message lists those it knows, the nearest first.</exception>
    public static Explanation Of(StoredRun run, string id)
    {
        var known = KnownIds.Of(run);
        if (!known.Contains(id))
        {
            throw new KeyNotFoundException(KnownIds.Unknown(id, known));
        }

        var order = run.Summary.Orders.FirstOrDefault(o => o.Id == id);
        var isLease = run.Summary.LeaseMonths.Any(m => m.Lease == id);
        var isPhase = run.Events.Any(e => e.Subject == id && e.Kind is (EventKind.PhaseStarted or EventKind.PhaseCancelled));
        var lease = isPhase ? run.Events.FirstOrDefault(e => e.Cause == id && e.Kind == EventKind.LeaseStarted)?.Subject : id;
        var months = run.Summary.LeaseMonths.Where(m => m.Lease == lease || m.Causes.Any(c => c.Cause == id)).ToArray();
        var events = run.Events.Where(e => e.Cause == id || ((isLease || isPhase) && e.Subject == id)).Select(EventRecord.Of).ToArray();
        var postings = run.Postings.Where(p => p.Cause == id || (isLease && p.Subject == id)).Select(p => PostingRecord.Of(p, run.Summary.Time)).ToArray();
        var isSale = postings.Any(p => p.Subject == id && p.Account == Account.ComputeRevenue);
        var kind = order is not null ? "curtailment order" : isLease ? "lease" : isPhase ? "conversion phase" : isSale ? "contract" : events.Length > 0 ? "cause" : "cause of postings";
        var answer = new Explanation(id, kind, [], order, months, events, postings, postings.Where(p => p.Account.IsCash()).Sum(p => p.AmountUsd))
        {
            Phases = isPhase ? [.. run.Summary.Phases.Where(p => p.Id == id), .. run.Summary.Phases.Where(p => p.Id != id)] : [],
            MadeLate = [.. run.Summary.Phases.Where(p => p.Id != id).SelectMany(p => p.Late.Where(l => l.Cause == id).Select(l => new PhaseLate(p.Id, l.Days)))],
        };
        return answer with { Sentences = [.. ExplanationWords.Of(answer, run.Summary.Time)] };
    }
}
