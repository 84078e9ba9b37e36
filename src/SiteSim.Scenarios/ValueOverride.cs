namespace SiteSim.Scenarios;

/// <summary>One <c>--set path=value</c>, applied to the merged scenario.</summary>
/// <param name="Path">As <c>mining.fleets[1].power</c> or <c>mining.fleets[name=s21-a].power</c>.</param>
/// <param name="Value">YAML: a quantity, a word, or a map or list in braces or brackets.</param>
public sealed record ValueOverride(string Path, string Value);
