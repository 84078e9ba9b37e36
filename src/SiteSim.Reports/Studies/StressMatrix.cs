using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>What each shock does to each plan, by one figure of a finished stress study.</summary>
/// <param name="Figure">Which.</param>
/// <param name="Plans">In the study's order.</param>
/// <param name="Shocks">In the study's order.</param>
/// <param name="Cells">Of the pairs in which the shock touches the plan: by plan, then by shock.</param>
/// <param name="Worst">The cell that loses most in the mean; null where no shock touches a plan.</param>
public sealed record StressMatrix(
    FigureName Figure, IReadOnlyList<StressPlan> Plans, IReadOnlyList<StressShock> Shocks, IReadOnlyList<StressCell> Cells, StressCell? Worst)
{
    /// <param name="plan">The study.</param>
    /// <param name="samples">One per point.</param>
    /// <param name="parts">The plan's and the shock's name from a point's; no shock for the plan as it is.</param>
    /// <exception cref="RunDirectoryException">No run has the figure.</exception>
    public static StressMatrix Of(StudyPlan plan, IReadOnlyList<FigureSample> samples, Func<string, (string Plan, string? Shock)> parts)
    {
        var name = SweepRow.FigureOf(plan, samples);
        var points = plan.Points.Zip(samples, (point, sample) => (Point: point, Name: parts(point.Name), Sample: sample)).ToArray();
        var asIs = points.Where(p => p.Name.Shock is null).ToDictionary(p => p.Name.Plan);
        var shocked = points.Where(p => p.Name.Shock is not null).ToArray();
        StressCell[] cells = [.. shocked.Select(p => new StressCell(
            p.Name.Plan, p.Name.Shock!, FigureSummary.Of(name, p.Sample), PairedDifference.Of(name, asIs[p.Name.Plan].Sample, p.Sample)))];
        return new StressMatrix(
            name,
            [.. points.Where(p => p.Name.Shock is null).Select(p => new StressPlan(p.Name.Plan, FigureSummary.Of(name, p.Sample)))],
            [.. shocked.DistinctBy(p => p.Name.Shock).Select(p => new StressShock(p.Name.Shock!, [.. p.Point.Overrides.Skip(asIs[p.Name.Plan].Point.Overrides.Count)]))],
            cells,
            cells.Where(c => c.Difference.Mean is not null).MinBy(c => c.Difference.Mean));
    }

    /// <summary>A plan under a shock; null where the shock does not touch it.</summary>
    public StressCell? Cell(string plan, string shock) => Cells.FirstOrDefault(c => c.Plan == plan && c.Shock == shock);
}
