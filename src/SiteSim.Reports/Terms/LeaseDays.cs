using SiteSim.Numerics;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Terms;

/// <summary>A lease day by day, counted again from the event log: to the tick, what the lease's months hold.</summary>
internal static class LeaseDays
{
    /// <summary>Every local day of the horizon.</summary>
    public static IReadOnlyList<LeaseDay> Of(RunResult run, string lease)
    {
        var (clock, horizon) = (run.Site.Clock, run.Site.Horizon);
        var first = DayOf(horizon.StartUtc, clock);
        var starts = new List<DateTime> { clock.ToUtc(first.ToDateTime(TimeOnly.MinValue)) };
        while (starts[^1] < horizon.EndUtc)
        {
            starts.Add(clock.ToUtc(first.AddDays(starts.Count).ToDateTime(TimeOnly.MinValue)));
        }

        var inTerm = Spread(LeaseTerms.Of(run, lease), starts);
        var missing = Spread(Short(run.Events.Where(e => e.Subject == lease)), starts);
        return [.. inTerm.Zip(missing, (term, none) => (term, none)).Select((day, i) => new LeaseDay(first.AddDays(i), day.term, day.none))];
    }

    private static IEnumerable<(DateTime From, DateTime To)> Short(IEnumerable<SiteEvent> events)
    {
        DateTime? since = null;
        foreach (var e in events)
        {
            if (e.Kind == EventKind.LeaseShort)
            {
                since = e.TimeUtc;
            }
            else if (e.Kind == EventKind.LeaseWhole && since is { } from)
            {
                yield return (from, e.TimeUtc);
                since = null;
            }
        }
    }

    /// <summary>How much of the stretches lies in each day.</summary>
    private static TimeSpan[] Spread(IEnumerable<(DateTime From, DateTime To)> stretches, List<DateTime> starts)
    {
        var days = new TimeSpan[starts.Count - 1];
        foreach (var (from, to) in stretches)
        {
            var found = starts.BinarySearch(from);
            for (var day = Math.Max(0, found >= 0 ? found : ~found - 1); day < days.Length && starts[day] < to; day++)
            {
                var (begin, end) = (from > starts[day] ? from : starts[day], to < starts[day + 1] ? to : starts[day + 1]);
                days[day] += end - begin;
            }
        }

        return days;
    }

    private static DateOnly DayOf(DateTime utc, LocalClock clock) => DateOnly.FromDateTime(clock.ToLocal(utc));
}
