using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Scenarios;
using SiteSim.Tests.Architecture;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports.Timeline;

/// <summary>The instants that the page marks as peaks are those the demand charge was billed for.</summary>
public sealed class DemandPeakTests
{
    /// <summary>Charge of a month = rate * max(peak, 80 % of earlier peaks) * share of the month: 80 days from 1 June end with the 19th of August.</summary>
    [Test]
    public void Of_RateTimesPeak_IsWhatWasPosted()
    {
        var run = ScenarioFile.Load(Path.Combine(Repository.Root, "scenarios", "hybrid-300mw", "site.yaml"), [new ValueOverride("horizon.length", "80 days")]).Site!.Run();
        var peaks = DemandPeak.Of(run);
        double[] shares = [1, 1, 19.0 / 31];
        Assert.Multiple(() =>
        {
            Assert.That(peaks.Select(p => p.Month), Is.EqualTo(new[] { new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 1), new DateOnly(2026, 8, 1) }));
            Assert.That(peaks.Select((p, m) => 4_000 * Math.Max(p.Mw, p.RatchetMw) * shares[m]), Is.EqualTo(peaks.Select(p => (double)p.Usd)).Within(1e-6).Percent);
            Assert.That(-peaks.Sum(p => (double)p.Usd), Is.EqualTo(run.Usd(Account.DemandCharge)).Within(1e-6));
            Assert.That(peaks.Select(p => p.AtUtc.Ticks % TimeSpan.FromMinutes(15).Ticks), Is.All.Zero);
        });
    }

    /// <summary>The sample's power is highest where mining swings least: at local midnight, 18 + 52 + 8.4 + 17 MW, falling from there.</summary>
    [Test]
    public void Of_Sample_FindsTheHighestQuarterHour()
    {
        var run = SampleRun.Create();
        var (starts, power) = (run.Series.StartsUtc, run.Series["site_mw"].Values);
        var june = DemandPeak.Of(run)[0];
        var best = Enumerable.Range(0, starts.Length / 3).Where(q => starts[q * 3] < SampleRun.JuneEndUtc).Max(q => (power[q * 3] + power[q * 3 + 1] + power[q * 3 + 2]) / 3);
        Assert.Multiple(() =>
        {
            Assert.That(june.Mw, Is.EqualTo(best).Within(1e-9));
            Assert.That(june.Usd, Is.EqualTo(384_000));
            Assert.That(june.IsRatchet, Is.False);
        });
    }

    [Test]
    public void Of_WithoutDemandCharge_HasNone()
    {
        var run = SampleRun.Create();
        Assert.That(DemandPeak.Of(run with { Site = run.Site with { Tariff = run.Site.Tariff with { Demand = null } } }), Is.Empty);
    }
}
