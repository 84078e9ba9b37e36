using SiteSim.Experiments.Studies;
using SiteSim.Model.Site;
using SiteSim.Reports.Studies;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Running;

/// <summary>Many replications of sites on the same futures, with progress.</summary>
/// <param name="Replications">Which, and on how many threads.</param>
/// <param name="Figure">Key of the figure that is asked for; the first replication shows whether there is one.</param>
internal sealed record ReplicatedRun(Replications Replications, string Figure)
{
    /// <summary>A site's sample, and its first replication whole.</summary>
    public (FigureSample Sample, RunResult First) Of(SiteModel site, Session session)
    {
        RunResult? first = null;
        var sample = Run([site], session, Figures, samples =>
        {
            var summary = FigureSummary.Of(NameOf(samples), samples[0]);
            return (summary.Mean, summary.MeanInterval);
        });
        return (sample[0], first!);

        IReadOnlyList<Figure> Figures(SiteModel one, int replication, CancellationToken stop) =>
            replication > 0 ? StudyRun.Figures(one, replication, stop) : StudyRun.Figures(first = StudyRun.Whole(one, replication, stop));
    }

    public (FigureSample A, FigureSample B) Of(SiteModel a, SiteModel b, Session session)
    {
        var samples = Run([a, b], session, StudyRun.Figures, samples =>
        {
            var name = NameOf(samples);
            var difference = PairedDifference.Of(name, samples[0], samples[1]);
            return (difference.Mean, difference.Interval);
        });
        return (samples[0], samples[1]);
    }

    /// <exception cref="InputException">No run has such a figure.</exception>
    public FigureName NameOf(params IReadOnlyList<FigureSample> samples)
    {
        FigureName[] names = [.. samples.SelectMany(s => s.Names)];
        return names.FirstOrDefault(n => n.Key == Figure) ?? throw Unknown(names.Select(n => n.Key));
    }

    private FigureSample[] Run(
        SiteModel[] sites, Session session, Func<SiteModel, int, CancellationToken, IReadOnlyList<Figure>> run, Func<FigureSample[], (double? Mean, Interval Interval)> look) =>
        Progress.Show(session, progress =>
        {
            FigureSample[] samples = [.. sites.Select(site => new FigureSample { Sampling = site.Sampling })];
            var steps = new CountedSteps(progress, Replications.Most * sites.Length);
            Replications.Run((k, stop) => Each(sites, k, run, steps, stop), Add, IsEnough, session.Stop);
            if (Replications.Rule is { } asked && !IsEnough(asked))
            {
                session.Log.Warning("after {Count} replications the interval of {Figure} is still wider than asked for; --replications allows more", samples[0].Count, Figure);
            }

            return samples;

            void Add(IReadOnlyList<Figure>[] figures) => samples.Zip(figures).ToList().ForEach(pair => pair.First.Add(pair.Second));

            bool IsEnough(StoppingRule rule)
            {
                var (mean, interval) = look(samples);
                return rule.IsMet(mean, interval);
            }
        });

    private IReadOnlyList<Figure>[] Each(
        SiteModel[] sites, int replication, Func<SiteModel, int, CancellationToken, IReadOnlyList<Figure>> run, CountedSteps steps, CancellationToken stop)
    {
        IReadOnlyList<Figure>[] figures = [.. sites.Select(site => run(site, replication, stop))];
        steps.Add(sites.Length);
        return replication > 0 || figures.Any(f => f.Any(one => one.Key == Figure)) ? figures : throw Unknown(figures.SelectMany(f => f).Select(f => f.Key));
    }

    private InputException Unknown(IEnumerable<string> known) => new(UnknownNames.Message("figure", Figure, [.. known]));
}
