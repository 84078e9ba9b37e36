using SiteSim.Experiments.Sensitivity;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Sensitivity;

/// <summary>One input at a time.</summary>
public static class TornadoTables
{
    /// <summary>The picture: L with the input at its low, H at its high, * where both reach.</summary>
    public static TextTable Chart(Tornado tornado)
    {
        var scale = Scale(tornado);
        var longest = Changes(tornado).Max(c => Math.Abs(c.Mean ?? 0));
        return new TextTable(
            $"{tornado.Base.Figure.Label}, {scale.Unit}: change from {scale.Number(tornado.Base.Mean)}",
            ["input", TextColumn.Number("at low"), "L low, H high, * both", TextColumn.Number("at high")],
            [.. tornado.Bars.Select(b => new TextRow([InputName.Short(b.Input), scale.Number(b.Low.Mean), TornadoChart.Bar(b, longest), scale.Number(b.High.Mean)]))]);
    }

    /// <summary>The same with intervals, on the same futures as the base.</summary>
    public static TextTable Changes(Tornado tornado, IReadOnlyList<SensitivityInput> inputs)
    {
        var scale = Scale(tornado);
        return new TextTable(
            FormattableString.Invariant($"the changes with their 95 % intervals, {tornado.Base.Count} replications on the same futures"),
            ["input", "value", TextColumn.Number("change"), TextColumn.Number("95 % from"), TextColumn.Number("to")],
            [.. tornado.Bars.SelectMany(bar => Rows(bar, inputs.Single(i => i.Name == bar.Input), scale))]);
    }

    private static IEnumerable<TextRow> Rows(TornadoBar bar, SensitivityInput input, FigureScale scale) =>
        [Row(InputName.Short(bar.Input), input.Low, bar.Low, scale), Row("", input.High, bar.High, scale)];

    private static TextRow Row(string name, string value, PairedDifference d, FigureScale scale) => new(
        [name, value, scale.Number(d.Mean), scale.Number(d.Interval.Low), scale.Number(d.Interval.High)]);

    private static FigureScale Scale(Tornado tornado) =>
        FigureScale.Of(tornado.Base.Figure.Unit, Changes(tornado).Select(c => c.Mean).Append(tornado.Base.Mean));

    private static IEnumerable<PairedDifference> Changes(Tornado tornado) => tornado.Bars.SelectMany(b => new[] { b.Low, b.High });
}
