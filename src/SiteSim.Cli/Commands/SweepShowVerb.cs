using System.CommandLine;
using SiteSim.Cli.Documents;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep show</c>.</summary>
internal sealed class SweepShowVerb : Verb
{
    private readonly Argument<string> _directory = StudyArgument.Create();
    private readonly Option<string> _figure = SharedOptions.Text("--figure", "Key of the figure to show, as in results.parquet; the study's own when left out.", "KEY");

    public SweepShowVerb()
        : base(
            "show",
            "Prints a finished study again, from its results and for any figure; runs nothing.",
            "sitesim sweep show runs/split",
            "sitesim sweep show runs/split --figure power_cost_usd")
    {
        Add(_directory);
        Add(_figure);
    }

    public override DocumentKind? Answer(ParseResult parsed) => StudyPointsDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var directory = StudyArgument.OfAnyVersion(parsed.GetRequiredValue(_directory));
        var samples = directory.ReadResults();
        SweepAnswer.Write(directory, samples, session, SweepAnswer.FigureOf(parsed.GetValue(_figure) ?? directory.Plan.Figure, samples).Key);
        return ExitCode.Done;
    }
}
