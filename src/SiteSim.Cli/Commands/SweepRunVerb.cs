using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep run</c>.</summary>
internal sealed class SweepRunVerb : Verb
{
    private readonly StudyOptions _study = new();
    private readonly EngineOptions _engine = new();

    public SweepRunVerb()
        : base(
            "run",
            "Runs every point of a study and prints each beside the baseline. Killed and started again, it goes on where it was and gives the same bytes.",
            "sitesim sweep run scenarios/split-study/study.yaml --out runs/split",
            "sitesim sweep run study.yaml --out runs/split --replications 8 --jobs 2 --json > split.json",
            "sitesim sweep run study.yaml --out /shared/split --engine slurm --partition short --time 1:00:00 --memory 2G --throttle 200")
    {
        _study.AddTo(this);
        _engine.AddTo(this);
    }

    public override DocumentKind? Answer(ParseResult parsed) => StudyPointsDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        _engine.Check(parsed);
        var directory = _study.Open(parsed, session, StudyFile.Load);
        _engine.Finish(directory, parsed, session);
        SweepAnswer.Write(directory, directory.Reduce(), session);
        return ExitCode.Done;
    }
}
