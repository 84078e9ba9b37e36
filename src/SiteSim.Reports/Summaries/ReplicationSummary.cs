using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Reports.Summaries;

/// <summary>What replications 0 to <paramref name="Count"/> - 1 of a site have in common; everything else in a run directory is of replication 0.</summary>
/// <param name="Count">Replications.</param>
/// <param name="Sampling">How they were drawn together.</param>
/// <param name="Figures">In the order of the summary's own, then those of luck.</param>
public sealed record ReplicationSummary(int Count, Sampling Sampling, IReadOnlyList<ReplicationFigure> Figures)
{
    public static ReplicationSummary Of(FigureSample sample) =>
        new(sample.Count, sample.Sampling, [.. sample.Names.Select(name => ReplicationFigure.Of(name, sample))]);
}
