using SiteSim.Experiments.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>One scenario on many futures.</summary>
/// <param name="Directory">Of the first of them, and of what all have in common.</param>
/// <param name="Report">The page in it.</param>
/// <param name="Name">Title of the scenario.</param>
/// <param name="Seed">Of the realizations.</param>
/// <param name="Replications">How many: those of the numbers 0 and up.</param>
/// <param name="Figures">Each over the replications.</param>
internal sealed record ReplicationsDocument(string Directory, string Report, string Name, long Seed, int Replications, IReadOnlyList<FigureSummary> Figures)
{
    public static DocumentKind<ReplicationsDocument> Kind { get; } = new(
        "run-replications", 1, "run --replications", "The figures of one scenario over many futures, with their intervals.",
        Sheet<ReplicationsDocument>.Of("figures", "a figure over the replications", d => d.Figures));
}
