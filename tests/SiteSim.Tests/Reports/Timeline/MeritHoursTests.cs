using NUnit.Framework;
using SiteSim.Model.Site;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Scenarios;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;
using SiteSim.Tests.Architecture;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports.Timeline;

/// <summary>The merit order that a page shows for an hour is the simulation's own.</summary>
public sealed class MeritHoursTests
{
    private const double Steps = 1 << 20;

    /// <remarks>A lease's credits are spread over the machines that work; the simulation's own order is of a site where all do.</remarks>
    [TestCase("hybrid-300mw", "policy.sla=economic")]
    [TestCase("hybrid-300mw", "policy.sla=never")]
    [TestCase("gpu-market-100mw", "policy.sla=economic")]
    public void At_SomeHours_IsTheMeritOrderOfTheSimulation(string scenario, string policy)
    {
        var site = Site(scenario, policy);
        site = site with { Clusters = [.. site.Clusters.Select(c => c with { Failures = null })] };
        var run = site.Run();
        var hours = MeritHours.Of(run)!;
        foreach (var hour in new[] { 0, 1, 100, 777, 1_199 })
        {
            var instant = run.Series.StartsUtc[hour * hours.Every];
            var own = MeritOrder.At(site, 0, instant);
            var shown = OnThePage(hours, hour).OrderBy(s => s.UsdPerMwh).ToArray();
            Assert.Multiple(() =>
            {
                Assert.That(hours.Columns[hours.Marginal].Values()[hour], Is.EqualTo(own.EnergyUsdPerMwh).Within(1e-5));
                Assert.That(shown.Select(s => s.Load), Is.EqualTo(own.Steps.Select(s => s.Load)), $"{instant:u}");
                Assert.That(shown.Zip(own.Steps, (page, sim) => Math.Abs(page.UsdPerMwh - sim.UsdPerMwh) / Math.Max(1, Math.Abs(sim.UsdPerMwh))), Has.All.LessThan(1e-6), $"{instant:u}");
            });
        }
    }

    /// <summary>At the start every machine works; later those that are down are missing, as many as the series says.</summary>
    [Test]
    public void At_Megawatts_AreThoseOfTheMachinesAtWork()
    {
        var site = Site("hybrid-300mw", "policy.sla=never");
        var run = site.Run();
        var hours = MeritHours.Of(run)!;
        var first = MeritOrder.AtStart(site, 0).Steps.ToDictionary(s => (s.Load, Math.Round(s.UsdPerMwh, 4)), s => s.Megawatts);
        var down = run.Series["s19j_down"].Values[600 * hours.Every];
        var load = hours.Loads.Single(l => l.Load == "s19j");
        Assert.Multiple(() =>
        {
            foreach (var step in OnThePage(hours, 0))
            {
                Assert.That(step.Megawatts, Is.EqualTo(first[(step.Load, Math.Round(step.UsdPerMwh, 4))]).Within(0.1).Percent);
            }

            Assert.That(down, Is.Positive);
            Assert.That(hours.Columns[load.Machines].Values()[600], Is.EqualTo(40_000 - down));
        });
    }

    [Test]
    public void Of_LoadsOfOneSignal_ShareTheirColumns()
    {
        var hours = MeritHours.Of(Site("hybrid-300mw", "policy.sla=never").Run())!;
        Assert.That(hours.Loads.Where(l => l.Load is "s21-a" or "s21-b").Select(l => (l.Value, l.Gain)).Distinct().Count(), Is.EqualTo(1));
    }

    /// <summary>The formula that <see cref="MeritLoad"/> states, as the page's script computes it.</summary>
    private static IEnumerable<MeritStep> OnThePage(MeritHours hours, int hour)
    {
        var columns = hours.Columns.Select(c => c.Values()[hour]).ToArray();
        foreach (var load in hours.Loads)
        {
            var ratio = columns[load.Gain] / Steps;
            foreach (var block in load.Blocks)
            {
                var value = 1e6 * block.Yield / block.Watts * (load.PerRatio ? columns[load.Value] : columns[load.Value] / ratio);
                yield return new MeritStep(load.Load, columns[load.Machines] * block.Watts * ratio / 1e6, value + (load.AddsMarginal ? columns[hours.Marginal] : 0));
            }
        }
    }

    private static SiteModel Site(string scenario, string set)
    {
        var path = Path.Combine(Repository.Root, "scenarios", scenario, "site.yaml");
        var parts = set.Split('=');
        return ScenarioFile.Load(path, [new ValueOverride("horizon.length", scenario == "hybrid-300mw" ? "80 days" : "500 days"), new ValueOverride(parts[0], parts[1])]).Site!;
    }
}
