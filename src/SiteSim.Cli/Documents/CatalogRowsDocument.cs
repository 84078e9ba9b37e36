namespace SiteSim.Cli.Documents;

/// <summary>A kind's rows.</summary>
/// <param name="Rows">In order.</param>
internal sealed record CatalogRowsDocument(IReadOnlyList<CatalogEntry> Rows)
{
    public static DocumentKind<CatalogRowsDocument> Kind { get; } = new(
        "catalog-rows", 1, "catalog KIND", "The rows of one kind of the catalog.", Sheet<CatalogRowsDocument>.Of("rows", "a row", d => d.Rows));
}
