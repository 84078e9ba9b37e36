using System.CommandLine;
using SiteSim.Cli.Benching;
using SiteSim.Cli.Documents;
using SiteSim.Model.Site;
using SiteSim.Simulation;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim bench</c>.</summary>
internal sealed class BenchVerb : Verb
{
    private readonly Argument<string?> _site = new("SITE") { Description = "A scenario to time too, over its whole horizon.", Arity = ArgumentArity.ZeroOrOne };

    public BenchVerb()
        : base(
            "bench",
            "Times the dispatch core and the kernel on this machine, in under a minute.",
            "sitesim bench",
            "sitesim bench scenarios/hybrid-300mw/site.yaml --json")
    {
        Add(_site);
    }

    public override DocumentKind? Answer(ParseResult parsed) => BenchDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var site = parsed.GetValue(_site) is { } path ? Scenario.Load(path, [], session).Site : null;
        var results = DispatchBench.Run(session.Stop).Concat(KernelBench.Run(session.Stop)).Concat(site is null ? [] : [Whole(site, session)]).ToList();
        session.Answer(BenchDocument.Kind, new BenchDocument(results), page => page.Tables([BenchTable.Of(results)]));
        return ExitCode.Done;
    }

    private static BenchResult Whole(SiteModel site, Session session)
    {
        var machines = site.Fleets.Sum(f => (long)f.Machines) + site.Clusters.Sum(c => (long)c.Nodes);
        return Batches.Time(
            "site", $"{site.Horizon.Length.TotalDays:0} days, dispatched every {site.Horizon.DispatchEvery.TotalMinutes:0} min", machines, 1,
            () => SiteRun.Execute(site, 0, null, session.Stop), session.Stop);
    }
}
