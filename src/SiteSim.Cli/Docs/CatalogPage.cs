using SiteSim.Scenarios;
using SiteSim.Scenarios.Reference;

namespace SiteSim.Cli.Docs;

/// <summary>The rows of the catalog.</summary>
internal sealed class CatalogPage() : DocPage(
    "reference/catalog.md", "Catalog", "Every built-in machine, node, contract table, price, climate and model, with its figures and source.")
{
    protected override void Write(Markdown page)
    {
        page.Paragraph("What `preset:`, `model:`, `node:` and `firmware:` name. `sitesim catalog KIND NAME` prints a row whole; whatever a scenario writes beside a preset takes the row's place.");
        page.Bullets(Catalog.Kinds.Select(kind => $"{Markdown.Link(kind, Markdown.Anchor(kind))}: {Noun(kind)?.Text}"));
        foreach (var kind in Catalog.Kinds)
            Section(page, kind, Catalog.Rows(kind));
    }

    private static void Section(Markdown page, string kind, IReadOnlyList<CatalogRow> rows)
    {
        page.Heading(2, kind);
        string[] keys = [.. rows.SelectMany(row => row.Brief).Select(field => field.Key).Distinct()];
        page.Table(["name", .. keys], rows.Select(row => (string[])[row.Name, .. keys.Select(key => row.Brief.FirstOrDefault(field => field.Key == key).Words is { } words ? Whole(words) : "")]));
        page.Paragraph("Where the figures come from:");
        page.Bullets(rows.Select(row => $"{row.Name}: {row.Source}"));
    }

    // A short figure does not break before its unit.
    private static string Whole(string words) => words.Length < 12 ? words.Replace(' ', '\u00a0') : words;

    private static NounReference? Noun(string kind) => LanguageReference.Scenario().FirstOrDefault(noun => noun.Catalog == kind);
}
