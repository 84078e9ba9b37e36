namespace SiteSim.Cli.Documents;

/// <summary>A template of <c>init</c>.</summary>
/// <param name="Name">Behind <c>--template</c>.</param>
/// <param name="About">What it is.</param>
/// <param name="Asks">The options that answer its questions, without their dashes.</param>
internal sealed record TemplateEntry(string Name, string About, IReadOnlyList<string> Asks);
