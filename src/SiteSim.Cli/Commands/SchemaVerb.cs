using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Reports.Tables;
using SiteSim.Scenarios.Schema;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim schema</c>.</summary>
internal sealed class SchemaVerb : Verb
{
    private readonly Option<bool> _study = SharedOptions.Flag("--study", "The schema of study files.");
    private readonly Option<string?> _output = new("--output") { Description = "The schema of what commands write under --json; without a name, which there are.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };

    public SchemaVerb()
        : base(
            "schema",
            "Prints the JSON schema of scenario files, of study files or of a document of --json, for completion and hover text in editors and for programs that read answers.",
            "sitesim schema > scenario.schema.json",
            "sitesim schema --study > study.schema.json",
            "sitesim schema --output run-summary")
    {
        Add(_study);
        Add(_output);
    }

    public override DocumentKind? Answer(ParseResult parsed) => null;

    public override int Execute(ParseResult parsed, Session session)
    {
        if (parsed.GetResult(_output) is null)
        {
            // The schema is itself the one JSON document, with --json and without.
            session.Out.Line((parsed.Has(_study) ? ScenarioSchema.StudyText() : ScenarioSchema.Text()).TrimEnd('\n'));
        }
        else if (parsed.GetValue(_output) is { } name)
        {
            session.Out.Line(DocumentSchema.Shipped(Find(name)).TrimEnd('\n'));
        }
        else
        {
            session.Out.Tables([Names()]);
        }

        return ExitCode.Done;
    }

    private static DocumentKind Find(string name) => DocumentKinds.All.FirstOrDefault(k => k.Name == name)
        ?? throw new InputException($"{UnknownNames.Message("document", name, [.. DocumentKinds.All.Select(k => k.Name)])}; sitesim schema --output lists them");

    private static TextTable Names() => new(
        "documents of --json",
        ["name", TextColumn.Number("version"), "written by", "what it holds"],
        [.. DocumentKinds.All.Select(k => new TextRow([k.Name, Quantity.Count(k.Version), k.Commands, k.Description]))]);
}
