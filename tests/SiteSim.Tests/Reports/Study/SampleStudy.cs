using SiteSim.Experiments.Studies;
using SiteSim.Numerics;
using SiteSim.Reports;
using SiteSim.Reports.Html.Study;
using SiteSim.Reports.Studies;

namespace SiteSim.Tests.Reports.Study;

/// <summary>Studies made of numbers that can be worked out by hand.</summary>
internal static class SampleStudy
{
    public static readonly FigureName Margin = new("money", "margin_usd", "revenue less power", "USD", 2);

    public static readonly FigureName Credits = new("money", "sla_credits_usd", "SLA credits", "USD", 1);

    public static readonly FigureName Energy = new("energy", "energy_mwh", "energy", "MWh", 0);

    /// <param name="points">Their names, and what each replaces by path.</param>
    public static StudyPlan Plan(int replications, int baseline, params (string Name, (string Path, string Value)[] Overrides)[] points) => new(
        StudyPlan.CurrentFormat, "1.2.3", "Sample <study>", replications, Margin.Key, baseline,
        [.. points.Select(p => new PlannedPoint(p.Name, [.. p.Overrides.Select(o => new ManifestOverride(o.Path, o.Value))], "00"))], [],
        StudyPlan.Cut(points.Length, replications, replications));

    /// <summary>One axis with a margin for each value and future.</summary>
    public static StudyContent Line(params (string Value, double[] Margins)[] points) => Content(
        Plan(points[0].Margins.Length, 0, [.. points.Select(p => ($"split={p.Value}", new[] { ("split", p.Value) }))]), [.. points.Select(p => Sample([(Margin, p.Margins)]))]);

    public static StudyContent Content(StudyPlan plan, params FigureSample[] samples) => new(plan, samples, null, null, "name: Sample\n");

    public static FigureSample Sample(params (FigureName Name, double[] Values)[] columns)
    {
        var sample = new FigureSample { Sampling = Sampling.Independent };
        for (var replication = 0; replication < columns[0].Values.Length; replication++)
        {
            sample.Add([.. columns.Select(c => (c.Name, c.Values[replication]))]);
        }

        return sample;
    }
}
