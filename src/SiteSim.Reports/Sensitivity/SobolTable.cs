using SiteSim.Experiments.Sensitivity;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Sensitivity;

/// <summary>Inputs by their share of the variance.</summary>
public static class SobolTable
{
    public static TextTable Of(FigureName figure, SobolIndices indices) => new(
        FormattableString.Invariant($"{figure.Label}: shares of its variance over the ranges; {indices.Rows} base samples"),
        ["input", .. new[] { "first", "95 % from", "to", "total", "95 % from", "to" }.Select(TextColumn.Number)],
        [.. indices.Inputs.OrderByDescending(i => i.Total ?? 0).Select(Row)]);

    /// <summary>What the ranges make of the figure, and how much more the futures do.</summary>
    public static string Sentence(FigureName figure, SobolIndices indices, double? luck)
    {
        var scale = FigureScale.Of(figure.Unit, [indices.Mean, indices.Deviation, luck]);
        var alone = indices.Inputs.Sum(i => i.First ?? 0);
        return $"over the ranges: mean {scale.Text(indices.Mean)}, standard deviation {scale.Text(indices.Deviation)}\n"
            + (luck is null ? "" : $"over the futures of a point: standard deviation {scale.Text(luck)}\n")
            + $"first indices add up to {Share(alone)}; what is missing to 1 is interactions";
    }

    private static TextRow Row(SobolIndex index) => new(
    [
        InputName.Short(index.Input),
        .. new[] { index.First, index.FirstInterval.Low, index.FirstInterval.High, index.Total, index.TotalInterval.Low, index.TotalInterval.High }.Select(Share),
    ]);

    private static string Share(double? share) => share is { } value ? Quantity.Fixed(value, 3) : Quantity.Undefined;
}
