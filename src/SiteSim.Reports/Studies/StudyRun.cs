using SiteSim.Experiments.Studies;
using SiteSim.Model.Site;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Studies;

/// <summary>One replication of many: on one thread, of which only the headline figures stay.</summary>
public static class StudyRun
{
    /// <summary>The figures of summary.json, and how lucky the future was; those of a conversion plan need the same replication with nothing converted, which is run after it.</summary>
    public static IReadOnlyList<Figure> Figures(SiteModel site, int replication, CancellationToken stop) =>
        Figures(site.Finance is null ? SiteRun.Execute(site, replication, null, stop) : Whole(site, replication, stop));

    /// <summary>The same of a run that is there.</summary>
    public static IReadOnlyList<Figure> Figures(RunResult run) => [.. run.Figures, .. FutureLuck.Of(run), .. PlanSummary.FiguresOf(run)];

    /// <summary>The run itself, as a run directory holds it, without a second thread.</summary>
    public static RunResult Whole(SiteModel site, int replication, CancellationToken stop)
    {
        var run = SiteRun.Execute(site, replication, null, stop);
        return site.Conversion.IsNone ? run : run with { Baseline = SiteRun.Execute(Baseline.Of(site), replication, null, stop) };
    }
}
