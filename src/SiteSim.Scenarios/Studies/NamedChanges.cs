namespace SiteSim.Scenarios.Studies;

/// <summary>A point before its scenario is loaded.</summary>
internal sealed record NamedChanges(string Name, IReadOnlyList<Change> Changes);
