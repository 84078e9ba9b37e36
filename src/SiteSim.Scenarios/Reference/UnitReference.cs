namespace SiteSim.Scenarios.Reference;

/// <summary>The units of one dimension, the usual one first; none for a pure number.</summary>
public sealed record UnitReference(string Dimension, IReadOnlyList<string> Symbols);
