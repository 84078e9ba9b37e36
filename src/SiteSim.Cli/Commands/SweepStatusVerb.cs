using System.CommandLine;
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

    public override int Execute(ParseResult parsed, Session session)
    {
        var directory = _directory.Open(parsed);
        var (plan, states) = (directory.Plan, directory.States().ToArray());
        var reduced = File.Exists(directory.Results);
        if (session.Json)
        {
            session.Document(new
            {
                plan.Name,
                directory.Directory,
                plan.Version,
                Points = plan.Points.Count,
                plan.Replications,
                Shards = states.Length,
                Finished = states.Count(s => s.IsFinished),
                Missing = states.Where(s => !s.IsFinished).Select(s => s.Shard.Index),
                Broken = states.Where(s => s.Problem is not null).Select(s => new { s.Shard.Index, File = directory.ShardFile(s.Shard), s.Problem }),
                Reduced = reduced,
            });
            return ExitCode.Done;
        }

        session.Out.WriteLine($"{plan.Name}\n");
        session.Tables(StatusTables.Of(plan, states), StatusTables.Broken(directory, states));
        session.Out.WriteLine(states.Any(s => !s.IsFinished) ? $"next: sitesim sweep resume {directory.Directory}"
            : reduced ? $"results: {directory.Results}" : $"next: sitesim sweep reduce {directory.Directory}");
        return ExitCode.Done;
    }
}
