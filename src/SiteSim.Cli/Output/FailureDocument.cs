using SiteSim.Scenarios;

namespace SiteSim.Cli.Output;

/// <summary>What <c>--json</c> writes when a command fails.</summary>
internal sealed record FailureDocument(string Error, int ExitCode, IReadOnlyList<Issue> Issues);
