using System.CommandLine;
using SiteSim.Scenarios.Schema;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim schema</c>.</summary>
internal sealed class SchemaVerb() : Verb(
    "schema",
    "Prints the JSON schema of scenario files, for completion and hover text in editors.",
    "sitesim schema > scenario.schema.json")
{
    public override int Execute(ParseResult parsed, Session session)
    {
        // The schema is itself the one JSON document, with --json and without.
        session.Out.Write(ScenarioSchema.Text());
        return ExitCode.Done;
    }
}
