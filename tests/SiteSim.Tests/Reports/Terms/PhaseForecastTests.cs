using NUnit.Framework;
using SiteSim.Experiments.Studies;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports.Terms;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports.Terms;

/// <summary>Dates drawn apart from a run are those the run would come to.</summary>
public sealed class PhaseForecastTests
{
    private static readonly SiteModel Site = Uncertain();

    [Test]
    public void Dates_DrawnAlone_AreThoseOfTheRun()
    {
        var plan = Site.Run().Conversion!;
        for (var replication = 0; replication < 5; replication++)
        {
            var (drawn, run) = (plan.In(replication), Site.Run(replication));
            Assert.That(drawn.Phases.Select(p => (p.Due, p.CancelledUtc)), Is.EqualTo(run.Phases.Select(p => (p.Due, p.CancelledUtc))));
        }
    }

    [Test]
    public void Quantiles_AreThoseOfTheRuns()
    {
        const int futures = 40;
        var forecast = PhaseForecast.Of(Site.Run().Conversion!, futures)[0];
        double[] sorted = [.. Enumerable.Range(0, futures).Select(k => (double)Site.Run(k).Phases[0].CompleteUtc!.Value.Ticks).Order()];
        Assert.Multiple(() =>
        {
            Assert.That((forecast.Phase, forecast.Futures, forecast.Complete), Is.EqualTo(("one", futures, futures)));
            Assert.That(new[] { forecast.P10Utc, forecast.P50Utc, forecast.P90Utc }.Select(t => t!.Value.Ticks),
                Is.EqualTo(new[] { 0.1, 0.5, 0.9 }.Select(share => (long)Quantile.At(sorted, share))));
            Assert.That(forecast.P10Utc, Is.LessThan(forecast.P90Utc!));
        });
    }

    /// <summary>The tenant may leave 60 days after 1 April: 60 to 100 days of building and 10 of commissioning from 1 March end by 31 May in some futures only.</summary>
    [Test]
    public void InTime_CountsTheFuturesBeforeTheOutsideDate()
    {
        const int futures = 40;
        var site = Uncertain(new LateDelivery(TimeSpan.FromDays(10), 1, TimeSpan.FromDays(60)));
        var plan = site.Run().Conversion!;
        var forecast = PhaseForecast.Of(plan, futures)[0];
        var outside = new DateTime(2026, 5, 31, 0, 0, 0, DateTimeKind.Utc);
        Assert.Multiple(() =>
        {
            Assert.That(plan.Leases[0].OutsideUtc, Is.EqualTo(outside));
            Assert.That(forecast.InTime, Is.EqualTo(Enumerable.Range(0, futures).Count(k => plan.In(k).Phases[0].CompleteUtc <= outside)).And.InRange(1, futures - 1));
            Assert.That(PhaseForecast.Of(Site.Run().Conversion!, 1)[0].InTime, Is.Null, "nobody may leave");
        });
    }

    private static SiteModel Uncertain(LateDelivery? late = null)
    {
        var site = ConversionTests.Plan(late);
        ConversionPhase[] phases = [site.Conversion.Phases[0] with { BuildDays = new Triangular(60, 70, 100) }, site.Conversion.Phases[1]];
        return site with { Conversion = site.Conversion with { Phases = phases } };
    }
}
