using SiteSim.Cli.Documents;
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
        session.Answer(ReplicationsDocument.Kind, new ReplicationsDocument(directory, report, site.Name, site.Seed, sample.Count, figures), page =>
        {
            page.Prose(FormattableString.Invariant($"{site.Name}\nseed {site.Seed}, replications 0 to {sample.Count - 1}\n"));
            var asked = figures.First(f => f.Figure == figure);
            page.Tables([SampleTables.Figures(figures), SampleTables.Quantiles(asked)]);
            if (site.Sampling != Sampling.Independent)
            {
                page.Prose(SampleTables.Sentence(asked, site.Sampling));
            }

            page.Line($"report: {report}");
        });
    }
}
