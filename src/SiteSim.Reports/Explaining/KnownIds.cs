using SiteSim.Numerics;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Reports.Explaining;

/// <summary>Everything of a run that can be asked about.</summary>
public static class KnownIds
{
    private const int MostListed = 16;

    /// <summary>Orders, leases, then other causes of events, minutes short and postings in order of first appearance.</summary>
    public static IReadOnlyList<string> Of(StoredRun run) =>
    [
        .. run.Summary.Orders.Select(o => o.Id)
            .Concat(run.Summary.LeaseMonths.Select(m => m.Lease))
            .Concat(run.Events.Select(e => e.Cause))
            .Concat(run.Summary.LeaseMonths.SelectMany(m => m.Causes).Select(c => c.Cause))
            .Concat(run.Postings.Select(p => p.Cause).Where(cause => cause != Ledger.Operations))
            .Where(id => id.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What to say of an id that is not among the known: the nearest of them, or else the first few.</summary>
    internal static string Unknown(string id, IReadOnlyList<string> known)
    {
        var unknown = $"\"{id}\" is no order, lease, conversion phase or outage of this run";
        if (known.Count == 0)
        {
            return $"{unknown}: it has none";
        }

        if (NearestName.Of(id, known) is { } nearest)
        {
            return $"{unknown} (did you mean \"{nearest}\"?)";
        }

        var more = known.Count > MostListed ? FormattableString.Invariant($" and {known.Count - MostListed} more") : "";
        return $"{unknown} (known: {string.Join(", ", known.Take(MostListed))}{more})";
    }
}
