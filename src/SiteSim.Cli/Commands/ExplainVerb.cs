using System.CommandLine;
using SiteSim.Reports;
using SiteSim.Reports.Explaining;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim explain</c>.</summary>
internal sealed class ExplainVerb : Verb
{
    private const int MostIds = 20;

    private readonly Argument<string> _run = new("RUN") { Description = "A directory that sitesim run wrote." };
    private readonly Argument<string> _id = new("ID") { Description = "A curtailment order, a lease, or the cause of an event." };

    public ExplainVerb()
        : base("explain", "Says what one curtailment order, lease or outage did in a run, what it cost, and whom.", "sitesim explain runs/curtailment-day heat-dome")
    {
        Add(_run);
        Add(_id);
    }

    public override int Execute(ParseResult parsed, Session session)
    {
        var run = RunDirectory.Open(parsed.GetRequiredValue(_run));
        var id = parsed.GetRequiredValue(_id);
        RequireKnown(run, id);
        var answer = Explanation.Of(run, id);
        if (session.Json)
        {
            session.Document(answer);
            return ExitCode.Done;
        }

        session.Out.WriteLine($"{answer.Id}, {answer.Kind}, in {run.Summary.Name}\n");
        session.Out.WriteLine(string.Join('\n', answer.Sentences) + "\n");
        session.Tables(ExplanationTables.Of(answer, run.Summary.Time));
        return ExitCode.Done;
    }

    private static void RequireKnown(StoredRun run, string id)
    {
        var known = Explanation.Ids(run);
        if (!known.Contains(id))
        {
            var more = known.Count > MostIds ? FormattableString.Invariant($" and {known.Count - MostIds} more") : "";
            var expected = known.Count == 0 ? "the run has none" : $"expected one of {string.Join(", ", known.Take(MostIds))}{more}";
            throw new InputException($"{run.Directory}: '{id}' is no order, lease or cause of this run: {expected}");
        }
    }
}
