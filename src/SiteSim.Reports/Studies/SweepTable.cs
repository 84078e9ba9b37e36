using SiteSim.Experiments.Studies;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>The points of a study beside its baseline. Means have symmetric intervals: one number says them.</summary>
public static class SweepTable
{
    private const int Letters = 44;
    private const int MostDrawn = 40;

    private static readonly TextColumn[] Difference = [TextColumn.Gain("difference"), TextColumn.Number("+/- 95 %"), TextColumn.Optional("variance ratio")];

    public static TextTable Of(StudyPlan plan, IReadOnlyList<SweepRow> rows)
    {
        var scale = Scale(rows);
        return new TextTable(
            FormattableString.Invariant($"{rows[0].Figure.Figure.Label}, {scale.Unit}: {plan.Replications} replications; differences from {PointName.Short(plan.Points[plan.Baseline].Name)} on the same futures"),
            ["point", TextColumn.Number("mean"), TextColumn.Number("+/- 95 %"), TextColumn.Number("P10"), TextColumn.Number("P90"), .. Difference],
            [.. rows.Select(row => Row(row, scale))]);
    }

    /// <summary>The points as a picture: from P10 to P90, the mean a dot; no rows where there are too few or too many.</summary>
    public static TextTable Picture(IReadOnlyList<SweepRow> rows)
    {
        var scale = Scale(rows);
        var drawn = rows.Where(r => r.Figure.Mean is not null).ToArray();
        var (low, high) = Blocks.Range(drawn.SelectMany(r => new[] { r.Figure.P10.Value!.Value, r.Figure.P90.Value!.Value, r.Figure.Mean!.Value }));
        return new TextTable(
            $"from P10 to P90, {Blocks.Dot} the mean: {scale.Text(low)} to {scale.Text(high)}",
            ["", ""],
            drawn.Length is < 2 or > MostDrawn || high <= low ? [] : [.. drawn.Select(r => new TextRow(
                [PointName.Short(r.Point), Blocks.Interval((r.Figure.P10.Value!.Value, r.Figure.Mean!.Value, r.Figure.P90.Value!.Value), low, high, Letters)]))]);
    }

    /// <summary>The differences once more, adjusted for how lucky the futures were; no rows where that cannot be said.</summary>
    public static TextTable Adjusted(IReadOnlyList<SweepRow> rows)
    {
        var scale = Scale(rows);
        return new TextTable(
            $"differences adjusted for how lucky these futures were in bitcoin and hash rate, {scale.Unit}",
            ["point", .. Difference],
            [.. rows.Where(row => row.Adjusted is not null).Select(row => new TextRow([PointName.Short(row.Point), .. Cells(row.Adjusted!, scale)]))]);
    }

    /// <summary>Points that two stored studies share.</summary>
    public static TextTable Of(IReadOnlyList<PointDifference> points)
    {
        var figure = points[0].Difference.Figure;
        var scale = FigureScale.Of(figure.Unit, points.SelectMany(p => new[] { p.Difference.MeanA, p.Difference.MeanB }));
        return new TextTable(
            $"{figure.Label}, {scale.Unit}: point by point on the same futures",
            ["point", TextColumn.Number("A"), TextColumn.Number("B"), TextColumn.Gain("B - A"), .. Difference.Skip(1), TextColumn.Number("n")],
            [.. points.Select(p => new TextRow(
                [PointName.Short(p.Point), scale.Number(p.Difference.MeanA), scale.Number(p.Difference.MeanB), .. Cells(p.Difference, scale), Quantity.Count(p.Difference.Count)]))]);
    }

    private static TextRow Row(SweepRow row, FigureScale scale)
    {
        var f = row.Figure;
        return new TextRow(
        [
            PointName.Short(row.Point), .. new[] { f.Mean, f.MeanInterval.HalfWidth, f.P10.Value, f.P90.Value }.Select(scale.Number),
            .. row.Difference is { } difference ? Cells(difference, scale) : ["", "", ""],
        ]);
    }

    private static string[] Cells(PairedDifference d, FigureScale scale) => [scale.Number(d.Mean), scale.Number(d.Interval.HalfWidth), ComparisonTables.Ratio(d.VarianceRatio)];

    private static FigureScale Scale(IReadOnlyList<SweepRow> rows) =>
        FigureScale.Of(rows[0].Figure.Figure.Unit, rows.SelectMany(r => new[] { r.Figure.Mean, r.Figure.P10.Value, r.Figure.P90.Value }));
}
