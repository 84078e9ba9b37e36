namespace SiteSim.Cli.Documents;

/// <summary>What the catalog holds.</summary>
/// <param name="Kinds">In order.</param>
internal sealed record CatalogDocument(IReadOnlyList<CatalogKind> Kinds)
{
    public static DocumentKind<CatalogDocument> Kind { get; } = new(
        "catalog", 1, "catalog", "The kinds of the built-in catalog.", Sheet<CatalogDocument>.Of("kinds", "a kind", d => d.Kinds));
}
