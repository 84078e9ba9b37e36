using SiteSim.Cli.Documents;
using SiteSim.Reports.Files;

namespace SiteSim.Cli.Docs;

/// <summary>What programs read of an answer.</summary>
internal sealed class JsonPage() : DocPage("reference/json.md", "Answers for programs", "The documents of `--json` with their schemas, and the tables of `--csv` with their columns.")
{
    protected override void Write(Markdown page)
    {
        var comments = TypeComments.Beside(AppContext.BaseDirectory);
        page.Paragraph("With `--json` standard output holds one document, whose first member `schema` names its shape and version: `sitesim-NAME/VERSION`. `sitesim schema --output NAME` prints the "
            + "schema (JSON Schema 2020-12); a version goes up when a member is taken away, renamed or comes to mean something else. A member more leaves it as it is, so read what you know and let the rest be.");
        page.Paragraph("With `--csv` it holds one table (RFC 4180) with a header line: the records of the same document, in full precision, dates in ISO, a record inside a record under its name. "
            + "`--table NAME` chooses; the first table is the usual one.");
        page.Table(["document", "written by", "what it holds", "tables"], DocumentKinds.All.Select(kind => (string[])[
            Markdown.Link(kind.Name, Markdown.Anchor(kind.Name)), Markdown.Quoted(kind.Commands), kind.Description, string.Join(", ", kind.AllSheets.Select(s => s.Name))]));
        foreach (var kind in DocumentKinds.All)
        {
            page.Heading(2, kind.Name);
            page.Paragraph($"`{kind.Id}`: {kind.Description} {Markdown.Link("Schema", $"../schemas/{DocumentSchema.FileName(kind)}")}.");
            foreach (var sheet in kind.AllSheets)
            {
                page.Paragraph($"Table `{sheet.Name}`: a row is {sheet.Description}.");
                page.Table(["column", "meaning"], CsvText.Columns(sheet.Row).Select(c => (string[])[Markdown.Quoted(c.Name), comments.Of(c.Property)]));
            }
        }
    }
}
