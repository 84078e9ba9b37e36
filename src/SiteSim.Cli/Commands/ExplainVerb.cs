using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Reports;
using SiteSim.Reports.Explaining;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim explain</c>.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string> _run = new("RUN") { Description = "A directory that sitesim run wrote." };
    private readonly Argument<string> _id = new("ID") { Description = "A curtailment order, a lease, a conversion phase, or the cause of an event." };

    public ExplainVerb()
        : base("explain", "Says what one curtailment order, lease, conversion phase or outage did in a run, what it cost, and whom.", "sitesim explain runs/curtailment-day heat-dome")
    {
        Add(_run);
        Add(_id);
    }

    public override DocumentKind? Answer(ParseResult parsed) => ExplanationKind.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var run = RunDirectory.Open(parsed.GetRequiredValue(_run));
        var answer = Explain(run, parsed.GetRequiredValue(_id));
        session.Answer(ExplanationKind.Kind, answer, page =>
        {
            page.Prose($"{answer.Id}, {answer.Kind}, in {run.Summary.Name}\n");
            page.Prose(string.Join('\n', answer.Sentences) + "\n");
            page.Tables(ExplanationTables.Of(answer, run.Summary.Time));
        });
        return ExitCode.Done;
    }

    private static Explanation Explain(StoredRun run, string id)
    {
        try
        {
            return Explanation.Of(run, id);
        }
        catch (KeyNotFoundException unknown)
        {
            throw new InputException($"{run.Directory}: {unknown.Message}");
        }
    }
}
