namespace SiteSim.Reports.Html.Study;

/// <summary>Where the points of a chart stand.</summary>
/// <param name="Axes">That the points lie along; none for points by name.</param>
/// <param name="Points">Their indices in the plan, row by row.</param>
/// <param name="At">Their positions on the axes, row by row.</param>
/// <param name="Baseline">Index of the point that the others are compared with.</param>
internal sealed record SharedOptions(IReadOnlyList<AxisOptions> Axes, IReadOnlyList<int> Points, IReadOnlyList<IReadOnlyList<double>> At, int Baseline)
{
    public static SharedOptions Of(StudyContent content, ShownPart shown) =>
        new([.. content.Layout.Axes.Select(AxisOptions.Of)], shown.Points, [.. shown.Points.Select(content.Positions)], content.Plan.Baseline);
}
