using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Four kinds of megawatts side by side, because deals and plans go wrong where one is taken for another.</summary>
public static class MegawattsTable
{
    public static TextTable Of(IReadOnlyList<MegawattsRow> rows) => new(
        "megawatts, with the conversion complete: at the meter, at the halls, at the machines",
        [
            "", TextColumn.Number("utility"), TextColumn.Number("gross"), TextColumn.Number("facility"), TextColumn.Number("hot hour"),
            TextColumn.Number("critical IT"), TextColumn.Number("mining IT"), TextColumn.Number("gross per critical"),
        ],
        [.. rows.Select(Row)]);

    private static TextRow Row(MegawattsRow row) => new(
        [
            row.Name, row.UtilityMw is { } utility ? Quantity.Fixed(utility, 1) : "", Quantity.Fixed(row.GrossMw, 1), Quantity.Fixed(row.FacilityMw, 1),
            Quantity.Fixed(row.AtDesignMw, 1), Quantity.Fixed(row.CriticalItMw, 1), Quantity.Fixed(row.MiningItMw, 1),
            row.GrossPerCritical is { } ratio ? Quantity.Fixed(ratio, 3) : "",
        ],
        IsTotal: row.UtilityMw is not null);
}
