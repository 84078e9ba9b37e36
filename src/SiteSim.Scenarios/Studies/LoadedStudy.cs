namespace SiteSim.Scenarios.Studies;

/// <summary>What loading a study gave.</summary>
/// <param name="Study">Null if, and only if, an issue is an error.</param>
/// <param name="Issues">Everything found in the study and in the scenario of any of its points.</param>
public sealed record LoadedStudy(Study? Study, IReadOnlyList<Issue> Issues);
