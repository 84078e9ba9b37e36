namespace SiteSim.Cli.Documents;

/// <summary>One row of the catalog.</summary>
/// <param name="Kind">As asics.</param>
/// <param name="Name">As scenarios write it.</param>
/// <param name="Source">Where its values are from.</param>
/// <param name="Yaml">As a scenario would write it out.</param>
internal sealed record CatalogRowDocument(string Kind, string Name, string Source, string Yaml)
{
    public static DocumentKind<CatalogRowDocument> DocumentKind { get; } = new("catalog-row", 1, "catalog KIND NAME", "One row of the catalog.");
}
