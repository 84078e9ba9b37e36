using SiteSim.Reports.Summaries;
using SiteSim.Simulation;

namespace SiteSim.Reports.Tables;

/// <summary>Who gives way first, and what it is worth.</summary>
public static class MeritTable
{
    public static TextTable Of(MeritOrder merit, LocalTime time) => new(
        $"merit order, the first to give way first: {time.Local(merit.InstantUtc)}, energy at {Quantity.Format(merit.EnergyUsdPerMwh, "USD/MWh")}",
        ["load", TextColumn.Number("at the meter, MW"), TextColumn.Number("worth, USD/MWh"), "then"],
        [.. merit.Steps.Select(s => new TextRow([
            s.Load, Quantity.Fixed(s.Megawatts, 1), OrderTables.Worth(s.UsdPerMwh), s.UsdPerMwh > merit.EnergyUsdPerMwh ? "runs" : "off",
        ]))]);
}
