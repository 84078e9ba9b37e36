using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Running;
using SiteSim.Experiments.Studies;
using SiteSim.Model.Site;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim compare</c>.</summary>
internal sealed class CompareVerb : Verb
{
    private readonly Argument<string> _a = new("A") { Description = "The scenario that is there." };
    private readonly Argument<string?> _b = new("B") { Description = "The one to compare it with; A again when left out.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<ValueOverride[]> _set = SharedOptions.Set();
    private readonly Option<ValueOverride[]> _bSet = SharedOptions.Set("--b-set", "Replace a value of B only; may be repeated, after --set.");
    private readonly ReplicationOptions _replications = new();

    public CompareVerb()
        : base(
            "compare",
            "Runs two scenarios on the same futures (prices, weather, network, failures) and says by how much B is better than A, how sure that is, and where it comes from.",
            "sitesim compare pure-mining.yaml hybrid.yaml --replications 64",
            "sitesim compare site.yaml --b-set \"contracts[id=anchor-lease].rent=160 USD/kW-month\" --until-ci 2%",
            "sitesim compare a.yaml b.yaml --set \"horizon.length=3 months\" --replications 32 --jobs 2 --json > difference.json")
    {
        Add(_a);
        Add(_b);
        Add(_set);
        Add(_bSet);
        _replications.AddTo(this);
    }

    public override DocumentKind? Answer(ParseResult parsed) => ComparisonDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var many = new ReplicatedRun(_replications.Of(parsed), _replications.FigureOf(parsed));
        ValueOverride[] set = [.. parsed.GetValue(_set)!, .. _replications.SetBy(parsed)];
        var path = parsed.GetRequiredValue(_a);
        var a = Scenario.Load(path, set, session).Site;
        var b = Scenario.Load(parsed.GetValue(_b) ?? path, [.. set, .. parsed.GetValue(_bSet)!], session).Site;
        ComparableSites.Ensure("", a, b);
        var (ofA, ofB) = many.Of(a, b, session);
        Write(a, b, ofA, ofB, many.Figure, session);
        return ExitCode.Done;
    }

    private static void Write(SiteModel a, SiteModel b, FigureSample ofA, FigureSample ofB, string figure, Session session)
    {
        var differences = PairedDifference.All(ofA, ofB);
        var headline = differences.First(d => d.Figure.Key == figure);
        var adjusted = PairedDifference.Adjusted(headline.Figure, ofA, ofB);
        var waterfall = Waterfall.Of(differences);
        session.Answer(ComparisonDocument.Kind, new ComparisonDocument(a.Name, b.Name, a.Seed, ofA.Count, figure, headline, adjusted, differences, waterfall), page =>
        {
            page.Prose(FormattableString.Invariant($"A: {a.Name}\nB: {b.Name}\nseed {a.Seed}, replications 0 to {ofA.Count - 1}, the same futures for both\n"));
            page.Tables([ComparisonTables.Differences(differences), ComparisonTables.Waterfall(waterfall)]);
            page.Prose(ComparisonTables.Sentence(headline));
            if (adjusted is not null)
            {
                page.Prose($"adjusted for how lucky these futures were in bitcoin and hash rate: {ComparisonTables.Sentence(adjusted)}");
            }
        });
    }
}
