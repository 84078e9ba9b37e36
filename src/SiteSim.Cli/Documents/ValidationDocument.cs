using SiteSim.Scenarios;
using SiteSim.Scenarios.Splitting;

namespace SiteSim.Cli.Documents;

/// <summary>A scenario in which nothing is wrong; one in which something is gives a failure.</summary>
/// <param name="Name">Title of the scenario.</param>
/// <param name="Split">What its split came to; null without one.</param>
/// <param name="Issues">Notes.</param>
/// <param name="Inputs">Every file read.</param>
internal sealed record ValidationDocument(string Name, SplitSizes? Split, IReadOnlyList<Issue> Issues, IReadOnlyList<InputFile> Inputs)
{
    public static DocumentKind<ValidationDocument> Kind { get; } = new(
        "validation", 1, "validate", "What was read of a scenario and is worth knowing.",
        Sheet<ValidationDocument>.Of("issues", "a note", d => d.Issues),
        Sheet<ValidationDocument>.Of("inputs", "a file that was read", d => d.Inputs),
        Sheet<ValidationDocument>.Of("split", "what a fleet, cluster or phase got of the split", d => d.Split?.Parts ?? []));
}
