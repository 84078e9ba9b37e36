using SiteSim.Experiments.Studies;
using SiteSim.Numerics;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>Figures over replications.</summary>
public static class SampleTables
{
    public static TextTable Figures(IReadOnlyList<FigureSummary> figures) => new(
        "figures over the replications",
        [
            TextColumn.Text("", optional: true), "", TextColumn.Number("mean"), TextColumn.Number("+/- 95 %"), TextColumn.Number("P10"), TextColumn.Optional("P50"), TextColumn.Number("P90"), "",
            TextColumn.Optional("n"),
        ],
        [.. figures.GroupBy(f => f.Figure.Section, StringComparer.Ordinal).SelectMany(section => section.Select((f, i) => Row(i == 0 ? section.Key : "", f)))]);

    /// <summary>The quantiles of one figure with their own intervals.</summary>
    public static TextTable Quantiles(FigureSummary figure) => new(
        $"quantiles: {figure.Figure.Label}",
        ["", TextColumn.Number("value"), TextColumn.Number("95 % from"), TextColumn.Number("to")],
        [Row("P10", figure.P10, figure.Figure.Unit), Row("P50", figure.P50, figure.Figure.Unit), Row("P90", figure.P90, figure.Figure.Unit)]);

    /// <summary>What drawing replications together has brought.</summary>
    public static string Sentence(FigureSummary figure, Sampling sampling) =>
        $"{sampling.ToString().ToLowerInvariant()}: the mean of {figure.Figure.Label} has the interval of {ComparisonTables.Ratio(figure.SamplingRatio)} times as many futures drawn each by itself";

    private static TextRow Row(string section, FigureSummary f)
    {
        var scale = FigureScale.Of(f.Figure.Unit, [f.Mean, f.P10.Value, f.P90.Value]);
        double?[] values = [f.Mean, f.MeanInterval.HalfWidth, f.P10.Value, f.P50.Value, f.P90.Value];
        return new TextRow([section, f.Figure.Label, .. values.Select(scale.Number), scale.Unit, Quantity.Count(f.Count)]);
    }

    private static TextRow Row(string name, Quantile quantile, string unit) => new(
        [name, Quantity.Format(quantile.Value, unit), Quantity.Format(quantile.Interval.Low, unit), Quantity.Format(quantile.Interval.High, unit)]);
}
