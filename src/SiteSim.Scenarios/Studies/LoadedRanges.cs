namespace SiteSim.Scenarios.Studies;

/// <summary>What loading a study of ranges gave.</summary>
/// <param name="Study">Null if, and only if, an issue is an error.</param>
/// <param name="Ranges">In the order of the file; those that can be read.</param>
/// <param name="Issues">Everything found in the study and in the scenario of any of its points.</param>
public sealed record LoadedRanges(Study? Study, IReadOnlyList<StudyRange> Ranges, IReadOnlyList<Issue> Issues);
