namespace SiteSim.Cli.Documents;

/// <summary>A new scenario.</summary>
/// <param name="Files">What was written.</param>
/// <param name="Next">Commands to type next.</param>
/// <param name="Again">The command that writes the same again without a question.</param>
internal sealed record NewScenarioDocument(IReadOnlyList<string> Files, IReadOnlyList<string> Next, string Again)
{
    public static DocumentKind<NewScenarioDocument> Kind { get; } = new(
        "new-scenario", 1, "init", "What init has written.", Sheet<NewScenarioDocument>.Of("files", "a file", d => d.Files.Select(file => new NewFile(file))));
}
