using SiteSim.Reports.Tables;
using SiteSim.Scenarios.Splitting;

namespace SiteSim.Cli.Output;

/// <summary>What a split came to; empty without one.</summary>
internal static class SplitTable
{
    public static TextTable Of(SplitSizes? split) => new(
        split is null ? "split" : $"split of {split.Of}: {split.Compute} to compute, {split.Of - split.Compute} to mining; whole machines leave {split.Left}",
        ["", "hall", TextColumn.Number("machines"), TextColumn.Number("IT, MW"), TextColumn.Number("facility, MW"), TextColumn.Number("gross at the meter, MW"), TextColumn.Number("gross/IT")],
        split is null ? [] : [.. split.Parts.Select(Row)]);

    private static TextRow Row(SplitPart part) => new(
    [
        part.Name, part.Hall, Quantity.Count(part.Units), Quantity.Fixed(part.It.Megawatts, 2), Quantity.Fixed(part.Facility.Megawatts, 2), Quantity.Fixed(part.Gross.Megawatts, 2),
        part.Units == 0 ? "" : Quantity.Fixed((double)part.Gross.Watts / part.It.Watts, 3),
    ]);
}
