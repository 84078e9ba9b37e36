using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>Two scenarios on the same futures.</summary>
/// <param name="A">Title of the scenario that is there.</param>
/// <param name="B">Title of the one compared with it.</param>
/// <param name="Seed">Of both.</param>
/// <param name="Replications">How many.</param>
/// <param name="Figure">Key of the figure that was asked for.</param>
/// <param name="Headline">Its difference.</param>
/// <param name="Adjusted">The same adjusted for how lucky the futures were; null where that cannot be said.</param>
/// <param name="Figures">Every figure of either.</param>
/// <param name="Waterfall">The difference of the margin by account.</param>
internal sealed record ComparisonDocument(
    string A, string B, long Seed, int Replications, string Figure, PairedDifference Headline, PairedDifference? Adjusted, IReadOnlyList<PairedDifference> Figures, Waterfall Waterfall)
{
    public static DocumentKind<ComparisonDocument> Kind { get; } = new(
        "comparison", 1, "compare", "By how much B is better than A, how sure that is, and where it comes from.",
        Sheet<ComparisonDocument>.Of("figures", "a figure of both on the same futures", d => d.Figures),
        Sheet<ComparisonDocument>.Of("waterfall", "an account's part in the difference of the margin", d => d.Waterfall.Steps.Append(d.Waterfall.Total).Select(WaterfallRow.Of)));
}
