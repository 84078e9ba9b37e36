using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>What each shock adds to each plan.</summary>
internal static class ShockFigure
{
    private const string Separator = " / ";

    /// <summary>Whether the points are plans as they are and under shocks: "plan / shock", which replaces what the plan does and more.</summary>
    public static bool IsStress(StudyPlan plan) => plan.Points.Any(p => PlanOf(plan, p) is not null);

    public static StressMatrix Matrix(StudyContent content, FigureName figure) => StressMatrix.Of(
        content.Plan with { Figure = figure.Key }, content.Samples,
        name => PlanOf(content.Plan, content.Plan.Points.First(p => p.Name == name)) is { } plan ? (plan.Name, name[(plan.Name.Length + Separator.Length)..]) : (name, null));

    public static ChartFigure Of(StudyContent content, FigureName figure)
    {
        var matrix = Matrix(content, figure);
        var scale = FigureScale.Of(figure.Unit, matrix.Cells.Select(c => c.Difference.Mean));
        FigureColumn[] columns =
            [new("plan", "plan"), new("shock", "shock"), new("mean", "mean"), new("difference", "difference"), new("low_95", "95 % from"), new("high_95", "to"), new("pairs", "n"), new("variance_ratio", "variance ratio")];
        return new ChartFigure(
            "shocks", "shock-matrix", StudyWords.Title($"{figure.Label}: what each shock adds to each plan", scale.Unit), Description(matrix),
            new FigureTable(columns, [.. matrix.Plans.SelectMany(p => Rows(matrix, p))]))
        {
            Options = new ChartOptions(new { Shocks = matrix.Shocks.Select(s => s.Name), Plans = matrix.Plans.Select(p => p.Name) }, new { Scale = ScaleOptions.Of(scale), figure.Unit }),
        };
    }

    private static IEnumerable<object?[]> Rows(StressMatrix matrix, StressPlan plan) => matrix.Cells.Where(c => c.Plan == plan.Name).Select(c => (object?[])
        [c.Plan, c.Shock, c.Figure.Mean, c.Difference.Mean, c.Difference.Interval.Low, c.Difference.Interval.High, c.Difference.Count, c.Difference.VarianceRatio])
        .Prepend([plan.Name, null, plan.Figure.Mean, null, plan.Figure.MeanInterval.Low, plan.Figure.MeanInterval.High, plan.Figure.Count, null]);

    private static string Description(StressMatrix matrix)
    {
        var best = matrix.Cells.Where(c => c.Difference.Mean is not null).MaxBy(c => c.Difference.Mean);
        return $"{StudyWords.Capital(StressTables.Sentence(matrix))}."
            + (best is { Difference.Mean: > 0 } ? $" Most is added by {best.Shock} to {best.Plan}: {Quantity.Format(best.Difference.Mean, matrix.Figure.Unit)}." : "");
    }

    /// <summary>The plan that a point puts under a shock; null for a plan as it is.</summary>
    public static PlannedPoint? PlanOf(StudyPlan plan, PlannedPoint point) => !point.Name.Contains(Separator, StringComparison.Ordinal) ? null : plan.Points.FirstOrDefault(p =>
        point.Name.StartsWith(p.Name + Separator, StringComparison.Ordinal) && p.Overrides.Count < point.Overrides.Count && p.Overrides.SequenceEqual(point.Overrides.Take(p.Overrides.Count)));
}
