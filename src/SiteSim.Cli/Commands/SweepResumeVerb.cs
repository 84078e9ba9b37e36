using System.CommandLine;
using SiteSim.Cli.Documents;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep resume</c>.</summary>
internal sealed class SweepResumeVerb : Verb
{
    private readonly Argument<string> _directory = StudyArgument.Create();
    private readonly EngineOptions _engine = new();

    public SweepResumeVerb()
        : base(
            "resume",
            "Runs what is missing of a study directory, which needs nothing else: not the study's file, nor the machine that began it.",
            "sitesim sweep resume runs/split",
            "sitesim sweep resume /shared/split --engine slurm")
    {
        Add(_directory);
        _engine.AddTo(this);
    }

    public override DocumentKind? Answer(ParseResult parsed) => StudyPointsDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        _engine.Check(parsed);
        var directory = _directory.Open(parsed);
        _engine.Finish(directory, parsed, session);
        SweepAnswer.Write(directory, directory.Reduce(), session);
        return ExitCode.Done;
    }
}
