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
        if (session.Json)
        {
            session.Document(new { site.Name, site.Seed, Replications = sample.Count, Figures = figures });
            return;
        }

        session.Out.WriteLine(FormattableString.Invariant($"{site.Name}\nseed {site.Seed}, replications 0 to {sample.Count - 1}\n"));
        var asked = figures.First(f => f.Figure == figure);
        session.Tables(SampleTables.Figures(figures), SampleTables.Quantiles(asked));
        if (site.Sampling != Sampling.Independent)
        {
            session.Out.WriteLine(SampleTables.Sentence(asked, site.Sampling));
        }
    }
}
