namespace SiteSim.Cli.Docs;

/// <summary>Where everything is.</summary>
internal sealed class IndexPage(IReadOnlyList<DocPage> pages) : DocPage("README.md", "SiteSim", "This list.")
{
    /// <summary>Pages that are written by hand, beside the printed ones.</summary>
    private static readonly (string Link, string About)[] Written =
    [
        ("[Ten minutes](../README.md)", "Install, make a scenario, run it, change a value, look."),
        ("[A run read with SQL](notebook.md)", "DuckDB on the files of runs and studies, cell by cell."),
        ("[Glossary](glossary.md)", "The field's own words, as they are used here."),
        ("[How a scenario is written](../scenarios/README.md)", "Units, `extends`, `--set`, splits, series files; what ships."),
        ("[How SiteSim is built](../src/README.md)", "Architecture, an instant of the site, decisions."),
        ("[How fast](../benchmarks/README.md)", "Method, peers, targets missed."),
    ];

    protected override void Write(Markdown page) => page.Table(
        ["page", "what it holds"],
        [.. Written.Take(1).Select(Row), .. pages.Select(p => Row((Markdown.Link(p.Title, p.Name), p.About))), .. Written.Skip(1).Select(Row)]);

    private static string[] Row((string Link, string About) page) => [page.Link, page.About];
}
