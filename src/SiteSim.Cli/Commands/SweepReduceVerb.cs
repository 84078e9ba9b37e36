using System.CommandLine;
using SiteSim.Cli.Documents;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep reduce</c>.</summary>
internal sealed class SweepReduceVerb : Verb
{
    private readonly Argument<string> _directory = StudyArgument.Create();

    public SweepReduceVerb()
        : base(
            "reduce",
            "Puts the finished shards of a study together in order of their numbers, writes results.parquet and prints each point beside the baseline.",
            "sitesim sweep reduce runs/split") => Add(_directory);

    public override DocumentKind? Answer(ParseResult parsed) => StudyPointsDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var directory = _directory.Open(parsed);
        SweepAnswer.Write(directory, directory.Reduce(), session);
        return ExitCode.Done;
    }
}
