using System.CommandLine;
using SiteSim.Scenarios.Schema;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim schema</c>.</summary>
internal sealed class SchemaVerb : Verb
{
    private readonly Option<bool> _study = SharedOptions.Flag("--study", "The schema of study files.");

    public SchemaVerb()
        : base(
            "schema",
            "Prints the JSON schema of scenario files, or of study files, for completion and hover text in editors.",
            "sitesim schema > scenario.schema.json",
            "sitesim schema --study > study.schema.json") => Add(_study);

    public override int Execute(ParseResult parsed, Session session)
    {
        // The schema is itself the one JSON document, with --json and without.
        session.Out.Write(parsed.Has(_study) ? ScenarioSchema.StudyText() : ScenarioSchema.Text());
        return ExitCode.Done;
    }
}
