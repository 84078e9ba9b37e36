using SiteSim.Cli.Benching;

namespace SiteSim.Cli.Documents;

/// <summary>How fast this machine is.</summary>
/// <param name="Results">Case by case.</param>
internal sealed record BenchDocument(IReadOnlyList<BenchResult> Results)
{
    public static DocumentKind<BenchDocument> Kind { get; } = new(
        "bench", 1, "bench", "Times of the dispatch core and the kernel on this machine.", Sheet<BenchDocument>.Of("results", "a case", d => d.Results));
}
