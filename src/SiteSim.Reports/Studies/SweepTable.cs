using SiteSim.Experiments.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>The points of a study beside its baseline.</summary>
public static class SweepTable
{
    public static TextTable Of(StudyPlan plan, IReadOnlyList<SweepRow> rows)
    {
        var label = rows[0].Figure.Figure.Label;
        return new TextTable(
            FormattableString.Invariant($"{label}, {plan.Replications} replications; differences from {plan.Points[plan.Baseline].Name} on the same futures"),
            ["point", .. Headings.Select(TextColumn.Number)],
            [.. rows.Select(Row)]);
    }

    /// <summary>The differences once more, adjusted for how lucky the futures were; no rows where that cannot be said.</summary>
    public static TextTable Adjusted(IReadOnlyList<SweepRow> rows) => new(
        "differences adjusted for how lucky these futures were in bitcoin and hash rate",
        ["point", .. new[] { "difference", "95 % from", "to", "variance ratio" }.Select(TextColumn.Number)],
        [.. rows.Where(row => row.Adjusted is not null).Select(row => new TextRow([row.Point, .. Difference(row.Adjusted!)]))]);

    /// <summary>Points that two stored studies share.</summary>
    public static TextTable Of(IReadOnlyList<PointDifference> points)
    {
        var figure = points[0].Difference.Figure;
        return new TextTable(
            $"{figure.Label}, point by point on the same futures",
            ["point", .. new[] { "A", "B", "B - A", "95 % from", "to", "variance ratio", "n" }.Select(TextColumn.Number)],
            [.. points.Select(p => new TextRow(
            [
                p.Point, .. new[] { p.Difference.MeanA, p.Difference.MeanB, p.Difference.Mean, p.Difference.Interval.Low, p.Difference.Interval.High }.Select(v => Quantity.Format(v, figure.Unit)),
                ComparisonTables.Ratio(p.Difference.VarianceRatio), Quantity.Count(p.Difference.Count),
            ]))]);
    }

    private static readonly string[] Headings = ["mean", "95 % from", "to", "P10", "P90", "difference", "95 % from", "to", "variance ratio"];

    private static TextRow Row(SweepRow row)
    {
        var (f, d, unit) = (row.Figure, row.Difference, row.Figure.Figure.Unit);
        double?[] own = [f.Mean, f.MeanInterval.Low, f.MeanInterval.High, f.P10.Value, f.P90.Value];
        return new TextRow([row.Point, .. own.Select(v => Quantity.Format(v, unit)), .. d is null ? ["", "", "", ""] : Difference(d)]);
    }

    private static string[] Difference(PairedDifference d) =>
        [.. new[] { d.Mean, d.Interval.Low, d.Interval.High }.Select(v => Quantity.Format(v, d.Figure.Unit)), ComparisonTables.Ratio(d.VarianceRatio)];
}
