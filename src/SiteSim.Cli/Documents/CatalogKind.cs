namespace SiteSim.Cli.Documents;

/// <summary>A kind of catalog rows.</summary>
/// <param name="Kind">As in <c>sitesim catalog asics</c>.</param>
/// <param name="Rows">How many.</param>
internal sealed record CatalogKind(string Kind, int Rows);
