using SiteSim.Cli.Documents;
using SiteSim.Experiments.Studies;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Running;

/// <summary>What <c>sitesim run --replications</c> prints.</summary>
internal static class ReplicationText
{
    public static void Write(SiteModel site, FigureSample sample, FigureName figure, Session session)
    {
        var figures = FigureSummary.All(sample);
        session.Answer(ReplicationsDocument.Kind, new ReplicationsDocument(site.Name, site.Seed, sample.Count, figures), page =>
        {
            page.Prose(FormattableString.Invariant($"{site.Name}\nseed {site.Seed}, replications 0 to {sample.Count - 1}\n"));
            var asked = figures.First(f => f.Figure == figure);
            page.Tables([SampleTables.Figures(figures), SampleTables.Quantiles(asked)]);
            if (site.Sampling != Sampling.Independent)
            {
                page.Prose(SampleTables.Sentence(asked, site.Sampling));
            }
        });
    }
}
