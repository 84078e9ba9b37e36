using SiteSim.Model.Finance;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>What set a month's demand charge.</summary>
/// <param name="Month">First day, local.</param>
/// <param name="AtUtc">Start of the month's highest metering interval.</param>
/// <param name="Interval">Its length.</param>
/// <param name="Mw">Mean power over it.</param>
/// <param name="RatchetMw">What the ratchet bills at least, from months before; 0 without one.</param>
/// <param name="Usd">The charge as posted, positive.</param>
internal sealed record DemandPeak(DateOnly Month, DateTime AtUtc, TimeSpan Interval, double Mw, double RatchetMw, decimal Usd)
{
    /// <summary>Billed for an earlier month's peak.</summary>
    public bool IsRatchet => RatchetMw > Mw;

    /// <summary>By month; none without a demand charge. Exact where rows are no longer than the metering interval and fill it.</summary>
    public static IReadOnlyList<DemandPeak> Of(RunResult run)
    {
        if (run.Site.Tariff.Demand is not { } charge || run.Series.StartsUtc.Length == 0)
        {
            return [];
        }

        var time = Summaries.LocalTime.Of(run.Site.Clock, run.Site.Horizon);
        var charges = run.Postings.Where(p => p.Account == Account.DemandCharge).ToLookup(p => time.BillingMonth(p.TimeUtc), p => p.Amount.MicroUsd);
        var peaks = new List<DemandPeak>();
        foreach (var month in Intervals(run, charge.Interval).GroupBy(i => time.BillingMonth(i.AtUtc + charge.Interval)))
        {
            var highest = month.MaxBy(i => i.Mw);
            var ratchet = charge.Ratchet * peaks.TakeLast(charge.LookbackMonths).Select(p => p.Mw).DefaultIfEmpty(0).Max();
            peaks.Add(new DemandPeak(month.Key, highest.AtUtc, charge.Interval, highest.Mw, ratchet, -Summaries.Statement.Usd(charges[month.Key].Sum())));
        }

        return peaks;
    }

    /// <summary>Whole metering intervals, aligned to the clock as the meter's are.</summary>
    private static IEnumerable<(DateTime AtUtc, double Mw)> Intervals(RunResult run, TimeSpan interval)
    {
        var (starts, power) = (run.Series.StartsUtc, run.Series["site_mw"].Values);
        var (energy, metered) = (0.0, 0L);
        for (var row = 0; row < starts.Length; row++)
        {
            var end = (row + 1 < starts.Length ? starts[row + 1] : run.Site.Horizon.EndUtc).Ticks;
            for (var at = starts[row].Ticks; at < end;)
            {
                var from = at / interval.Ticks * interval.Ticks;
                var until = Math.Min(end, from + interval.Ticks);
                (energy, metered) = (energy + power[row] * (until - at), metered + until - at);
                if (until == from + interval.Ticks)
                {
                    if (metered == interval.Ticks)
                    {
                        yield return (new DateTime(from, DateTimeKind.Utc), energy / interval.Ticks);
                    }

                    (energy, metered) = (0, 0);
                }

                at = until;
            }
        }
    }
}
