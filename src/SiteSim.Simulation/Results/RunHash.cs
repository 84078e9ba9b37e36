using SiteSim.Model.Finance;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Results;

/// <summary>Fingerprint of a run: equal bits of series, events and postings, equal hash.</summary>
internal static class RunHash
{
    public static ulong Of(SeriesTable series, IReadOnlyList<SiteEvent> events, IReadOnlyList<Posting> postings)
    {
        var hash = new StableHash();
        foreach (var start in series.StartsUtc)
        {
            hash.Add(start.Ticks);
        }

        foreach (var column in series.Columns)
        {
            hash.Add(column.Name);
            hash.Add(column.Values);
        }

        foreach (var e in events)
        {
            hash.Add(e.TimeUtc.Ticks);
            hash.Add((long)e.Kind);
            hash.Add(e.Subject);
            hash.Add((long)e.Unit);
            hash.Add(e.Cause);
            hash.Add(e.Value);
        }

        foreach (var p in postings)
        {
            hash.Add(p.TimeUtc.Ticks);
            hash.Add((long)p.Account);
            hash.Add(p.Subject);
            hash.Add(p.Amount.MicroUsd);
            hash.Add(p.Cause);
        }

        return hash.Value;
    }
}
