namespace SiteSim.Cli.Documents;

/// <summary>Printed pages of the documentation.</summary>
/// <param name="Pages">Their names below the folder.</param>
internal sealed record DocPagesDocument(IReadOnlyList<string> Pages)
{
    public static DocumentKind<DocPagesDocument> Kind { get; } = new(
        "doc-pages", 1, "docs", "Pages of docs/ that were printed.", Sheet<DocPagesDocument>.Of("pages", "a page", d => d.Pages.Select(page => new NewFile(page))));
}
