using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Numerics;
using SiteSim.Reports.Tables;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim catalog</c>.</summary>
internal sealed class CatalogVerb : Verb
{
    private readonly Argument<string?> _kind = new("KIND") { Description = "As asics or nodes; all kinds when left out.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _name = new("NAME") { Description = "One row, as YAML.", Arity = ArgumentArity.ZeroOrOne };

    public CatalogVerb()
        : base(
            "catalog",
            "Lists the built-in machines, contract tables and models that scenarios name, with their sources.",
            "sitesim catalog",
            "sitesim catalog asics",
            "sitesim catalog asics \"Antminer S21\"")
    {
        Add(_kind);
        Add(_name);
    }

    public override DocumentKind? Answer(ParseResult parsed) => (parsed.GetValue(_kind), parsed.GetValue(_name)) switch
    {
        (null, _) => CatalogDocument.Kind,
        (_, null) => CatalogRowsDocument.Kind,
        _ => CatalogRowDocument.DocumentKind,
    };

    public override int Execute(ParseResult parsed, Session session)
    {
        switch (parsed.GetValue(_kind), parsed.GetValue(_name))
        {
            case (null, _):
                session.Answer(CatalogDocument.Kind, new CatalogDocument([.. Catalog.Kinds.Select(k => new CatalogKind(k, Catalog.Rows(k).Count))]), page => page.Tables(Kinds()));
                break;
            case ({ } kind, null):
                var rows = RowsOf(kind);
                session.Answer(CatalogRowsDocument.Kind, new CatalogRowsDocument([.. rows.Select(CatalogEntry.Of)]), page => page.Tables([Rows(kind, rows)]));
                break;
            case ({ } kind, { } name):
                var row = Find(kind, name);
                session.Answer(CatalogRowDocument.DocumentKind, new CatalogRowDocument(row.Kind, row.Name, row.Source, row.Text), page => page.Line($"# {row.Kind}: {row.Name}\n{row.Text.TrimEnd('\n')}"));
                break;
        }

        return ExitCode.Done;
    }

    private static IReadOnlyList<CatalogRow> RowsOf(string kind) => Catalog.Rows(kind) is { Count: > 0 } rows
        ? rows
        : throw new InputException($"the catalog has no kind \"{kind}\" ({NearestName.Hint(kind, [.. Catalog.Kinds])})");

    private static CatalogRow Find(string kind, string name) => RowsOf(kind).FirstOrDefault(row => row.Name == name)
        ?? throw new InputException($"there is no \"{name}\" in the catalog of {kind} ({NearestName.Hint(name, [.. Catalog.Rows(kind).Select(row => row.Name)])})");

    private static IEnumerable<TextTable> Kinds() =>
    [
        new("catalog", ["kind", TextColumn.Number("rows")], [.. Catalog.Kinds.Select(kind => new TextRow([kind, Quantity.Count(Catalog.Rows(kind).Count)]))]),
    ];

    private static TextTable Rows(string kind, IEnumerable<CatalogRow> rows) =>
        new(kind, ["name", "source"], [.. rows.Select(row => new TextRow([row.Name, row.Source]))]);
}
