using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep status</c>.</summary>
internal sealed class SweepStatusVerb : Verb
{
    private readonly Argument<string> _directory = StudyArgument.Create();

    public SweepStatusVerb()
        : base(
            "status",
            "Says what of a study is finished and what is missing; changes nothing.",
            "sitesim sweep status runs/split",
            "sitesim sweep status runs/split --json | jq .missing") => Add(_directory);

    public override DocumentKind? Answer(ParseResult parsed) => StudyStatusDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var directory = _directory.Open(parsed);
        var (plan, states) = (directory.Plan, directory.States().ToArray());
        var reduced = File.Exists(directory.Results);
        var document = new StudyStatusDocument(
            plan.Name, directory.Directory, plan.Version, plan.Points.Count, plan.Replications, states.Length, states.Count(s => s.IsFinished),
            [.. states.Where(s => !s.IsFinished).Select(s => s.Shard.Index)],
            [.. states.Where(s => s.Problem is not null).Select(s => new BrokenShard(s.Shard.Index, directory.ShardFile(s.Shard), s.Problem!))], reduced);
        session.Answer(StudyStatusDocument.Kind, document, page =>
        {
            page.Prose($"{plan.Name}\n");
            page.Tables([StatusTables.Of(plan, states), StatusTables.Broken(directory, states)]);
            page.Line(states.Any(s => !s.IsFinished) ? $"next: sitesim sweep resume {directory.Directory}"
                : reduced ? $"results: {directory.Results}" : $"next: sitesim sweep reduce {directory.Directory}");
        });
        return ExitCode.Done;
    }
}
