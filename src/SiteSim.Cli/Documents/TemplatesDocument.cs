namespace SiteSim.Cli.Documents;

/// <summary>What a new scenario can start from.</summary>
/// <param name="Templates">In order.</param>
internal sealed record TemplatesDocument(IReadOnlyList<TemplateEntry> Templates)
{
    public static DocumentKind<TemplatesDocument> Kind { get; } = new(
        "templates", 1, "init --list", "The templates of init.", Sheet<TemplatesDocument>.Of("templates", "a template", d => d.Templates));
}
