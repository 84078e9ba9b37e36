using SiteSim.Experiments.Studies;
using SiteSim.Numerics;
using SiteSim.Reports;
using SiteSim.Reports.Studies;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Running;

/// <summary>What <c>sitesim run --replications</c> prints.</summary>
internal static class ReplicationText
{
    public static void Write(string directory, RunResult first, FigureSample sample, FigureName figure, Session session)
    {
        var (site, report) = (first.Site, Path.Combine(directory, RunDirectory.Report));
        var figures = FigureSummary.All(sample);
        if (session.Json)
        {
            session.Document(new { Directory = directory, Report = report, site.Name, site.Seed, Replications = sample.Count, Figures = figures });
            return;
        }

        session.Out.WriteLine(FormattableString.Invariant($"{site.Name}\nseed {site.Seed}, replications 0 to {sample.Count - 1}\n"));
        var asked = figures.First(f => f.Figure == figure);
        session.Tables(SampleTables.Figures(figures), SampleTables.Quantiles(asked));
        if (site.Sampling != Sampling.Independent)
        {
            session.Out.WriteLine(SampleTables.Sentence(asked, site.Sampling));
        }

        session.Out.WriteLine($"report: {report}");
    }
}
