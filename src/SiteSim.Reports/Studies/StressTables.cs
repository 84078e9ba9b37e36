using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>Plans against shocks.</summary>
public static class StressTables
{
    private const string AsItIs = "as it is", NotTouched = "not touched";

    /// <summary>The mean of the paired difference: a row per plan and a column per shock, or the other way round where that is narrower.</summary>
    public static TextTable Matrix(StressMatrix matrix)
    {
        var (scale, byPlan) = (Scale(matrix), matrix.Plans.Count >= matrix.Shocks.Count);
        string Cell(StressPlan plan, StressShock shock) => matrix.Cell(plan.Name, shock.Name) is { } cell ? scale.Number(cell.Difference.Mean) : NotTouched;
        return new TextTable(
            $"{matrix.Figure.Label}, {scale.Unit}: each plan as it is, and what each shock adds to it",
            byPlan ? ["plan", TextColumn.Number(AsItIs), .. matrix.Shocks.Select(s => TextColumn.Gain(s.Name))] : ["", .. matrix.Plans.Select(p => TextColumn.Gain(PointName.Short(p.Name)))],
            byPlan ? [.. matrix.Plans.Select(p => new TextRow([PointName.Short(p.Name), scale.Number(p.Figure.Mean), .. matrix.Shocks.Select(s => Cell(p, s))]))]
                : [new TextRow([AsItIs, .. matrix.Plans.Select(p => scale.Number(p.Figure.Mean))]), .. matrix.Shocks.Select(s => new TextRow([s.Name, .. matrix.Plans.Select(p => Cell(p, s))]))]);
    }

    /// <summary>The same at length, with intervals.</summary>
    public static TextTable Cells(StressMatrix matrix, int replications) => new(
        FormattableString.Invariant($"under each shock, {Scale(matrix).Unit}: {replications} replications; differences from the same plan as it is on the same futures"),
        [
            "plan", "shock", TextColumn.Number("mean"), TextColumn.Optional("P10"), TextColumn.Optional("P90"), TextColumn.Gain("difference"), TextColumn.Number("95 % from"),
            TextColumn.Number("to"), TextColumn.Optional("variance ratio"),
        ],
        [.. matrix.Plans.SelectMany(p => matrix.Cells.Where(c => c.Plan == p.Name).Select((c, i) => Row(matrix, c, i == 0)))]);

    /// <summary>What each shock replaces.</summary>
    public static TextTable Definitions(StressMatrix matrix) => new(
        "shocks, in the first plan that each touches",
        ["shock", "replaces"],
        [.. matrix.Shocks.SelectMany(s => s.Overrides.Select((o, i) => new TextRow([i == 0 ? s.Name : "", $"{o.Path}: {o.Value}"])))]);

    /// <summary>The answer in one line.</summary>
    public static string Sentence(StressMatrix matrix) => matrix.Worst is not { Difference: var d } worst
        ? "no shock touches a plan"
        : $"worst: {worst.Shock} takes {Format(matrix, -d.Mean)} from {worst.Plan}, 95 % from {Format(matrix, -d.Interval.High)} to {Format(matrix, -d.Interval.Low)}"
            + (d.Mean < 0 ? "" : " (no shock takes anything)");

    private static TextRow Row(StressMatrix matrix, StressCell cell, bool isFirst)
    {
        var (f, d) = (cell.Figure, cell.Difference);
        double?[] values = [f.Mean, f.P10.Value, f.P90.Value, d.Mean, d.Interval.Low, d.Interval.High];
        return new TextRow([isFirst ? PointName.Short(cell.Plan) : "", cell.Shock, .. values.Select(Scale(matrix).Number), ComparisonTables.Ratio(d.VarianceRatio)]);
    }

    private static FigureScale Scale(StressMatrix matrix) => FigureScale.Of(
        matrix.Figure.Unit, matrix.Plans.Select(p => p.Figure.Mean).Concat(matrix.Cells.SelectMany(c => new[] { c.Figure.P10.Value, c.Figure.P90.Value, c.Difference.Mean })));

    private static string Format(StressMatrix matrix, double? value) => Quantity.Format(value, matrix.Figure.Unit);
}
