using NUnit.Framework;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>Phase one of <see cref="ConversionTests"/> takes 40 of the 100 machines to another hall on 1 March instead of selling them; they are off for 14 days.</summary>
public sealed class FleetMoveTests
{
    [Test]
    public void Machines_AreOffForTheMove_AndHashInTheOtherHallAfter()
    {
        var run = Moved(spread: 0).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("fleet_mw", At(2, 28)), Is.EqualTo(1.0));
            Assert.That(run.At("fleet_mw", At(3, 2)), Is.Zero, "60 sold, 40 on the road");
            Assert.That(run.At("moved_mw", At(3, 14)), Is.Zero);
            Assert.That(run.At("moved_mw", At(3, 15).AddHours(1)), Is.EqualTo(0.4));
            Assert.That(run.Events.Single(e => e.Kind == EventKind.FleetRetired).Value, Is.EqualTo(60));
            Assert.That(
                run.Usd(Account.AsicSalvage), Is.EqualTo(60 * 500 * 5 * run.At("hashprice_usd_per_ph_day", At(2, 28).AddHours(23)) / 29).Within(0.005), "60 machines of 500 TH/s at 5 USD/TH at 29");
        });
    }

    [Test]
    public void Machines_KeepTheirOwnSpread()
    {
        // Nothing is sold and the road takes no time: the same hundred machines hash the same in two halls.
        var site = Moved(spread: 0.05);
        var phase = site.Conversion.Phases[0] with { Retire = [], Moves = [site.Conversion.Phases[0].Moves[0] with { Takes = TimeSpan.Zero }] };
        var run = (site with { Conversion = site.Conversion with { Phases = [phase, site.Conversion.Phases[1]] } }).Run();
        Assert.That(run.At("hashrate_phs", At(4, 1)), Is.EqualTo(run.At("hashrate_phs", At(2, 1))).Within(1e-9).And.Not.EqualTo(50.0).Within(1e-3));
    }

    [Test]
    public void Baseline_KnowsNoMovedFleet() =>
        Assert.That(Baseline.Of(Moved(0)).Fleets.Select(f => (f.Name, f.Machines)), Is.EqualTo(new[] { ("fleet", 100) }));

    [Test]
    public void MachinesLeft_CountsMovedAndRetired()
    {
        var site = Moved(0);
        Assert.That(site.Fleets.Select(site.Conversion.MachinesLeft), Is.EqualTo(new[] { 0, 40 }));
    }

    private static SiteModel Moved(double spread)
    {
        var plan = ConversionTests.Plan();
        var fleet = plan.Fleets[0] with { EfficiencySpread = spread };
        var moves = plan.Conversion.Phases[0] with { Moves = [new FleetMove("fleet", "moved", 40, TimeSpan.FromDays(14))] };
        return plan with
        {
            Halls = [plan.Halls[0], plan.Halls[0] with { Name = "other" }],
            Fleets = [fleet, fleet with { Name = "moved", Hall = "other", Machines = 40, MovedFrom = "fleet", FirstMoved = 60 }],
            Conversion = plan.Conversion with { Phases = [moves, plan.Conversion.Phases[1]] },
        };
    }

    private static DateTime At(int month, int day) => new(2026, month, day, 0, 0, 0, DateTimeKind.Utc);
}
