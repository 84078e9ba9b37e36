using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>A point of a study in one figure.</summary>
/// <param name="Point">Its name.</param>
/// <param name="Figure">Over its replications.</param>
/// <param name="Difference">From the baseline on the same futures; null for the baseline itself.</param>
public sealed record SweepRow(string Point, FigureSummary Figure, PairedDifference? Difference)
{
    /// <summary>The difference adjusted for how lucky the futures were; null where that cannot be said.</summary>
    public PairedDifference? Adjusted { get; private init; }

    /// <exception cref="RunDirectoryException">No run has the figure.</exception>
    public static IReadOnlyList<SweepRow> All(StudyPlan plan, IReadOnlyList<FigureSample> samples)
    {
        var name = FigureOf(plan, samples);
        return [.. plan.Points.Select((point, i) => new SweepRow(
            point.Name, FigureSummary.Of(name, samples[i]), i == plan.Baseline ? null : PairedDifference.Of(name, samples[plan.Baseline], samples[i]))
        {
            Adjusted = i == plan.Baseline ? null : PairedDifference.Adjusted(name, samples[plan.Baseline], samples[i]),
        })];
    }

    /// <summary>The figure that the study is about.</summary>
    /// <exception cref="RunDirectoryException">No run has it.</exception>
    internal static FigureName FigureOf(StudyPlan plan, IReadOnlyList<FigureSample> samples) =>
        samples.SelectMany(s => s.Names).FirstOrDefault(n => n.Key == plan.Figure)
        ?? throw new RunDirectoryException($"the study asks for the figure \"{plan.Figure}\", which none of its runs has; {StudyResults.FileName} holds those they have");
}
