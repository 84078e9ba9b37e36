using SiteSim.Scenarios;

namespace SiteSim.Cli.Documents;

/// <summary>A command that failed.</summary>
/// <param name="Error">What went wrong, as standard error is told.</param>
/// <param name="ExitCode">Of the process.</param>
/// <param name="Issues">What is wrong with the scenario, place by place; empty where the error says it all.</param>
internal sealed record FailureDocument(string Error, int ExitCode, IReadOnlyList<Issue> Issues)
{
    public static DocumentKind<FailureDocument> Kind { get; } = new("failure", 1, "any", "What --json writes when a command fails.");
}
