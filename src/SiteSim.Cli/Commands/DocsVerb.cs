using System.CommandLine;
using SiteSim.Cli.Docs;
using SiteSim.Cli.Documents;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim docs</c>: for who changes SiteSim, and not in the list of commands.</summary>
internal sealed class DocsVerb : Verb
{
    private readonly Argument<string> _directory = new("DIR") { Description = "Folder to write the pages to." };
    private readonly Option<string> _scenarios = SharedOptions.Text("--scenarios", "Folder of the shipped scenarios; scenarios beside DIR when left out.", "DIR");

    public DocsVerb()
        : base("docs", "Prints the pages of docs/ that come from declarations.", "sitesim docs docs")
    {
        Hidden = true;
        Add(_directory);
        Add(_scenarios);
    }

    public override DocumentKind? Answer(ParseResult parsed) => DocPagesDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var directory = parsed.GetRequiredValue(_directory);
        var scenarios = parsed.GetValue(_scenarios) ?? Path.Combine(directory, "..", "scenarios");
        if (!Directory.Exists(scenarios))
            throw new InputException($"there is no folder {scenarios} with the shipped scenarios");
        var pages = DocPages.All(scenarios);
        foreach (var page in pages)
        {
            Write(Path.Combine(directory, page.Name), page.Render());
        }

        var comments = TypeComments.Beside(AppContext.BaseDirectory);
        foreach (var kind in DocumentKinds.All)
        {
            Write(Path.Combine(directory, "schemas", DocumentSchema.FileName(kind)), DocumentSchema.Text(kind, comments));
        }

        session.Answer(DocPagesDocument.Kind, new DocPagesDocument([.. pages.Select(page => page.Name)]), page => page.Prose($"{pages.Count} pages in {directory}"));
        return ExitCode.Done;
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
