namespace SiteSim.Cli.Documents;

/// <summary>A value that a shock replaces, in the table of <c>--csv</c>.</summary>
/// <param name="Shock">Its name.</param>
/// <param name="Path">Where in the scenario.</param>
/// <param name="Value">As written.</param>
internal sealed record ShockRow(string Shock, string Path, string Value);
