using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>Plans against shocks.</summary>
public static class StressTables
{
    /// <summary>A row per plan, a column per shock: the mean of the paired difference.</summary>
    public static TextTable Matrix(StressMatrix matrix) => new(
        $"{matrix.Figure.Label}: each plan as it is, and what each shock adds to it",
        ["plan", TextColumn.Number("as it is"), .. matrix.Shocks.Select(s => TextColumn.Number(s.Name))],
        [.. matrix.Plans.Select(p => new TextRow([p.Name, Format(matrix, p.Figure.Mean), .. matrix.Shocks.Select(s => matrix.Cell(p.Name, s.Name) is { } cell ? Format(matrix, cell.Difference.Mean) : "not touched")]))]);

    /// <summary>The same at length, with intervals.</summary>
    public static TextTable Cells(StressMatrix matrix, int replications) => new(
        FormattableString.Invariant($"under each shock, {replications} replications; differences from the same plan as it is on the same futures"),
        ["plan", "shock", .. new[] { "mean", "P10", "P90", "difference", "95 % from", "to", "variance ratio" }.Select(TextColumn.Number)],
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
        return new TextRow([isFirst ? cell.Plan : "", cell.Shock, .. values.Select(v => Format(matrix, v)), ComparisonTables.Ratio(d.VarianceRatio)]);
    }

    private static string Format(StressMatrix matrix, double? value) => Quantity.Format(value, matrix.Figure.Unit);
}
