using NUnit.Framework;
using SiteSim.Model.Conversion;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Model.Site;

/// <summary>
/// Worked out by hand: a hall of 2 MW with a PUE of 1.25 in the design weather, 20 % lost before it: 2.5 MW gross. In it 100 ASICs of 10 kW, of which a phase moves or retires some, and a
/// lease of 0.5 MW.
/// </summary>
public sealed class MegawattsTests
{
    [Test]
    public void Hall_WithMiningThatStays_KeepsTheRestForCriticalIt()
    {
        // 1 MW of ASICs takes 1.25 MW of facility and 1.5625 of the meter: 0.9375 MW gross are left for 0.5 MW.
        var hall = Megawatts.Of(Site())[0];
        Assert.Multiple(() =>
        {
            Assert.That((hall.Gross.Megawatts, hall.Facility.Megawatts, hall.CriticalIt.Megawatts, hall.MiningIt.Megawatts), Is.EqualTo((2.5, 2.0, 0.5, 1.0)));
            Assert.That(hall.AtDesign.Megawatts, Is.EqualTo(1.875));
            Assert.That(hall.GrossPerCritical, Is.EqualTo(1.875));
        });
    }

    [Test]
    public void Hall_ThatAPhaseClears_IsAllForCriticalIt()
    {
        var phase = new ConversionPhase("one", Site().Horizon.StartUtc, [], ["fleet"], null, 0, null, new Triangular(1, 1, 1), TimeSpan.Zero, 0, new Curve([0, 1], [0, 1]), null, null);
        var rows = Megawatts.Of(Site() with { Conversion = new ConversionPlan([phase], [], []) });
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(r => r.Name), Is.EqualTo(new[] { "hall", "lease", "site" }));
            Assert.That(rows.Select(r => r.GrossPerCritical), Is.All.EqualTo(5.0));
            Assert.That(rows[1].Gross.Megawatts, Is.EqualTo(2.5), "the lease's share is all of it");
            Assert.That(rows[1].AtDesign.Megawatts, Is.EqualTo(0.625));
            Assert.That((rows[2].Utility!.Value.Megawatts, rows[2].MiningIt.Megawatts), Is.EqualTo((2.0, 0.0)));
        });
    }

    [Test]
    public void Utility_IsWhatTheLastConnectionStepBrings()
    {
        var step = new ConnectionStep("two", Site().Horizon.StartUtc, new Triangular(0, 0, 0), Power.FromMegawatts(3));
        Assert.That(Megawatts.Of(Site() with { Conversion = new ConversionPlan([], [], [step]) })[^1].Utility!.Value.Megawatts, Is.EqualTo(3));
    }

    [Test]
    public void Design_OfConstantWeather_IsThatWeather()
    {
        var design = TestSite.Day().Design;
        Assert.That((design.DryBulbCelsius, design.WetBulbCelsius), Is.EqualTo((20.0, WetBulb.FromDryBulb(20, 50))));
    }

    private static SiteModel Site()
    {
        var day = TestSite.Day();
        return day with { LossShare = 0.2, Halls = [day.Halls[0] with { Cooling = TestSite.FreeCooling with { Pue = new Curve([0, 20], [1, 1.25]) } }] };
    }
}
