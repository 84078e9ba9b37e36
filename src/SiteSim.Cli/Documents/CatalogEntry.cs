using SiteSim.Scenarios;

namespace SiteSim.Cli.Documents;

/// <summary>A row of the catalog.</summary>
/// <param name="Kind">As asics.</param>
/// <param name="Name">As scenarios write it.</param>
/// <param name="Source">Where its values are from.</param>
internal sealed record CatalogEntry(string Kind, string Name, string Source)
{
    public static CatalogEntry Of(CatalogRow row) => new(row.Kind, row.Name, row.Source);
}
