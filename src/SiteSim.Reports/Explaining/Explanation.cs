using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Explaining;

/// <summary>What one order, outage, lease or other cause did in a run, from the files of its directory.</summary>
/// <param name="Id">What was asked about.</param>
/// <param name="Kind">curtailment order, lease, or cause of events and postings (an outage).</param>
/// <param name="Sentences">The answer in words.</param>
/// <param name="Order">For an order: its outcome.</param>
/// <param name="LeaseMonths">Months of the lease, or months of any lease with minutes short because of this.</param>
/// <param name="Events">Its own, and those it caused.</param>
/// <param name="Postings">Its own, and those it caused.</param>
/// <param name="PostedUsd">Sum of the postings.</param>
public sealed record Explanation(
    string Id, string Kind, IReadOnlyList<string> Sentences, OrderSummary? Order, IReadOnlyList<LeaseMonthSummary> LeaseMonths,
    IReadOnlyList<EventRecord> Events, IReadOnlyList<PostingRecord> Postings, decimal PostedUsd)
{
    /// <summary>Everything that can be asked about: orders, leases, then other causes of events in order of first appearance.</summary>
    public static IReadOnlyList<string> Ids(StoredRun run) =>
    [
        .. run.Summary.Orders.Select(o => o.Id)
            .Concat(run.Summary.LeaseMonths.Select(m => m.Lease))
            .Concat(run.Events.Select(e => e.Cause))
            .Concat(run.Summary.LeaseMonths.SelectMany(m => m.Causes).Select(c => c.Cause))
            .Where(id => id.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <exception cref="ArgumentException">The run knows no such id.</exception>
    public static Explanation Of(StoredRun run, string id)
    {
        if (!Ids(run).Contains(id))
        {
            throw new ArgumentException($"'{id}' is no order, lease or outage of this run: expected one of {string.Join(", ", Ids(run))}", nameof(id));
        }

        var order = run.Summary.Orders.FirstOrDefault(o => o.Id == id);
        var isLease = run.Summary.LeaseMonths.Any(m => m.Lease == id);
        var months = run.Summary.LeaseMonths.Where(m => m.Lease == id || m.Causes.Any(c => c.Cause == id)).ToArray();
        var events = run.Events.Where(e => e.Cause == id || (isLease && e.Subject == id)).Select(EventRecord.Of).ToArray();
        var postings = run.Postings.Where(p => p.Cause == id || (isLease && p.Subject == id)).Select(p => PostingRecord.Of(p, run.Summary.Time)).ToArray();
        var kind = order is not null ? "curtailment order" : isLease ? "lease" : "cause";
        var answer = new Explanation(id, kind, [], order, months, events, postings, postings.Sum(p => p.AmountUsd));
        return answer with { Sentences = [.. ExplanationWords.Of(answer, run.Summary.Time)] };
    }
}
