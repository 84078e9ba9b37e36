using SiteSim.Model.Compute;
using SiteSim.Numerics;

namespace SiteSim.Reports.Tables;

/// <summary>Rental markets that prices of GPU-hours follow: where they stand and who presses them.</summary>
internal static class GpuMarketTable
{
    public static TextTable Of(IReadOnlyList<GpuMarket> markets, LocalClock clock) => new(
        "GPU markets",
        [
            "market", TextColumn.Number("reference, USD/GPU-h"), "regimes (level, mean stay)", "at the start", TextColumn.Number("half-life, days"),
            TextColumn.Number("volatility a year"), TextColumn.Number("ageing a year"), "rival",
        ],
        [.. markets.Select(m => new TextRow([
            m.Name, Quantity.Fixed(m.UsdPerGpuHour, 2), string.Join("; ", m.Regimes.Select(Regime)), m.Regimes[m.StartRegime].Name,
            Quantity.Fixed(m.HalfLifeDays, 0), Quantity.Share(m.Volatility, 0), Quantity.Share(m.AgeingPerYear, 0), m.Rival is { } rival ? Rival(rival, clock) : "",
        ]))]);

    private static string Regime(GpuRegime regime) =>
        $"{regime.Name} {Quantity.Share(regime.Level, 0)}" + (regime.Next.Count == 0 ? ", for good" : $", {Quantity.Fixed(regime.MeanDays, 0)} days");

    private static string Rival(RivalCapacity rival, LocalClock clock) =>
        FormattableString.Invariant($"{rival.Id}: {Quantity.Count((long)rival.Gpus)} GPUs from {clock.ToLocal(rival.AtUtc):yyyy-MM-dd}, price x {rival.PriceFactor(1):0.000}");
}
