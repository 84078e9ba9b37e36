using SiteSim.Experiments.Studies;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>Two plans on the same futures.</summary>
public static class ComparisonTables
{
    public static TextTable Differences(IReadOnlyList<PairedDifference> figures) => new(
        "figures, means over the replications",
        [
            TextColumn.Text("", optional: true), "", TextColumn.Number("A"), TextColumn.Number("B"), TextColumn.Gain("B - A"), TextColumn.Number("+/- 95 %"), "",
            TextColumn.Optional("variance ratio"), TextColumn.Optional("n"),
        ],
        [.. figures.GroupBy(f => f.Figure.Section, StringComparer.Ordinal).SelectMany(section => section.Select((f, i) => Row(i == 0 ? section.Key : "", f)))]);

    public static TextTable Waterfall(Waterfall waterfall) => new(
        "where the difference of the margin comes from (B - A)",
        ["account", TextColumn.Gain("mean"), TextColumn.Number("95 % from"), TextColumn.Number("to"), TextColumn.Number("running")],
        [.. waterfall.Steps.Select(Row), Row(waterfall.Total) with { IsTotal = true }]);

    /// <summary>The answer in one line.</summary>
    public static string Sentence(PairedDifference d) =>
        $"{d.Figure.Label}: B - A = {Quantity.Format(d.Mean, d.Figure.Unit)}, 95 % from {Quantity.Format(d.Interval.Low, d.Figure.Unit)} to {Quantity.Format(d.Interval.High, d.Figure.Unit)}; "
        + $"futures drawn apart would need {Ratio(d.VarianceRatio)} times as many runs";

    // A difference that varies only by its rounding needs no number of runs.
    public static string Ratio(double? ratio) => ratio switch
    {
        null => Quantity.Undefined,
        > 1e6 => "> 1,000,000",
        { } value => Quantity.Fixed(value, 1),
    };

    private static TextRow Row(string section, PairedDifference f)
    {
        var scale = FigureScale.Of(f.Figure.Unit, [f.MeanA, f.MeanB, f.Mean]);
        return new TextRow(
        [
            section, f.Figure.Label, .. new[] { f.MeanA, f.MeanB, f.Mean, f.Interval.HalfWidth }.Select(scale.Number), scale.Unit, Ratio(f.VarianceRatio), Quantity.Count(f.Count),
        ]);
    }

    private static TextRow Row(WaterfallStep step) => new(
        [step.Label, .. new[] { step.Mean, step.Interval.Low, step.Interval.High, step.Running }.Select(v => Quantity.Format(v, "USD"))]);
}
