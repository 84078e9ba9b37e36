using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Running;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep compare</c>.</summary>
internal sealed class SweepCompareVerb : Verb
{
    private readonly Argument<string> _a = StudyArgument.Create("A");
    private readonly Argument<string> _b = StudyArgument.Create("B");
    private readonly Option<string> _figure = SharedOptions.Text("--figure", "Key of the figure to compare, as in results.parquet; the one of study A when left out.", "KEY");

    public SweepCompareVerb()
        : base(
            "compare",
            "Puts two finished studies side by side, point by point and replication by replication; runs nothing. The futures must be the same: seed and horizon of every shared point.",
            "sitesim sweep compare runs/split-2025 runs/split-2026",
            "sitesim sweep compare runs/split runs/split-dear --figure power_cost_usd --json")
    {
        Add(_a);
        Add(_b);
        Add(_figure);
    }

    public override DocumentKind? Answer(ParseResult parsed) => StudyComparisonDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var (a, b) = (StudyArgument.OfAnyVersion(parsed.GetRequiredValue(_a)), StudyArgument.OfAnyVersion(parsed.GetRequiredValue(_b)));
        var pair = new StudyPair(a, b);
        var (ofA, ofB) = (a.ReadResults(), b.ReadResults());
        var figure = SweepAnswer.FigureOf(parsed.GetValue(_figure) ?? a.Plan.Figure, [.. ofA, .. ofB]);
        foreach (var (name, inA, inB) in pair.Shared)
        {
            ComparableSites.Ensure(name, PointSites.Load(a, inA), PointSites.Load(b, inB));
        }

        Warn(a.Plan, b.Plan, pair, session);
        Write(a, b, pair, pair.Of(figure, ofA, ofB), session);
        return ExitCode.Done;
    }

    private static void Warn(StudyPlan a, StudyPlan b, StudyPair pair, Session session)
    {
        if (a.Version != b.Version)
        {
            session.Log.Warning("A was run by SiteSim {A} and B by {B}: differences may be those of the versions", a.Version, b.Version);
        }

        if (pair.Alone.Count > 0)
        {
            session.Log.Warning("left out, for only one study has them: {Points}", string.Join("; ", pair.Alone));
        }
    }

    private static void Write(StudyDirectory a, StudyDirectory b, StudyPair pair, IReadOnlyList<PointDifference> points, Session session) =>
        session.Answer(StudyComparisonDocument.Kind, new StudyComparisonDocument(a.Plan.Name, b.Plan.Name, a.Directory, b.Directory, points, pair.Alone), page =>
        {
            page.Line($"A: {a.Plan.Name} ({a.Directory})\nB: {b.Plan.Name} ({b.Directory})\n");
            page.Tables([SweepTable.Of(points)]);
        });
}
