namespace SiteSim.Scenarios.Studies;

/// <summary>A point of a study of ranges.</summary>
/// <param name="Name">Unique in the study.</param>
/// <param name="Values">By range, as the scenario would write it; null for what the scenario has.</param>
public sealed record RangedPoint(string Name, IReadOnlyList<string?> Values);
