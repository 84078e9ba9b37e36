using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Reports;

/// <summary>Series with a daily swing, one price spike and the sample order's dip; the loads add up to the site.</summary>
internal static class SampleSeries
{
    public const double SpikeUsdPerMwh = 4_750;

    public static SeriesTable Of(SiteModel site)
    {
        var step = site.Horizon.DispatchEvery;
        var starts = Enumerable.Range(0, (int)(site.Horizon.Length / step)).Select(i => site.Horizon.StartUtc + i * step).ToArray();
        double[] Column(Func<DateTime, double> value) => [.. starts.Select(value)];
        bool IsHeld(DateTime utc) => site.Curtailments.Any(o => utc >= o.AtUtc && utc < o.EndUtc);
        var mining = Column(t => IsHeld(t) ? 5 : 52 - Swing(t) / 4);
        var small = Column(t => IsHeld(t) ? 0 : 18 - Swing(t) / 10);
        var train = Column(_ => 8.4);
        var lease = Column(t => 17 + Swing(t) / 20);
        var total = mining.Select((m, i) => m + small[i] + train[i] + lease[i]).ToArray();
        return new SeriesTable(starts,
        [
            new("site_mw", "MW", "power at the meter, mean", total),
            new("limit_mw", "MW", "power the meter may see", Column(t => IsHeld(t) ? 45 : 100)),
            new("s21_mw", "MW", "power of s21", mining), new("s19_mw", "MW", "power of s19", small),
            new("train_mw", "MW", "power of train", train), new("anchor_mw", "MW", "power of anchor", lease),
            new("it_mw", "MW", "power of machines", [.. total.Select(p => p * 0.93)]),
            new("cooling_mw", "MW", "power of cooling", [.. total.Select(p => p * 0.05)]),
            new("losses_mw", "MW", "power lost", [.. total.Select(p => p * 0.02)]),
            new("index_usd_per_mwh", "USD/MWh", "energy index", Column(t => t == starts[1_234] ? SpikeUsdPerMwh : 12 + Swing(t) * 3)),
            new("temperature_c", "C", "outdoor dry bulb", Column(t => 20 + Swing(t))),
            new("hashprice_usd_per_ph_day", "USD/PH/day", "hashprice before pool fee", Column(t => 28 + (t - starts[0]).TotalDays / 100)),
            new("mining_it_mw", "MW", "power of mining machines", [.. mining.Select(m => m * 0.93)]),
            new("deployed_phs", "PH/s", "nameplate hash rate", Column(_ => 3_000)),
            new("bitcoin_btc", "BTC", "coin", Column(_ => 0.0002)),
            new("gpu_hours", "GPU-h", "GPU-hours delivered", Column(_ => 666)),
            new("hashrate_phs", "PH/s", "hash rate realised", [.. mining.Select(m => m * 55)]),
        ]);
    }

    /// <summary>0 at local midnight, 12 at noon, in straight lines.</summary>
    private static double Swing(DateTime utc) => 12 - Math.Abs(utc.AddHours(-5).TimeOfDay.TotalHours - 12);
}
