using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;

namespace SiteSim.Tests.Simulation;

/// <summary>Who yields comes out of what each load is worth per MWh, not out of its kind.</summary>
public sealed class MeritOrderTests
{
    [Test]
    public void IncludedPower_LeaseYieldsOnlyWhenItsCreditsCostLessThanThePower()
    {
        // Going short for the first five minutes adds 2.5 % of 75,000 USD at once: 1,875 USD over 0.5 MW * 1/12 h = 45,000 USD/MWh.
        Assert.Multiple(() =>
        {
            Assert.That(IncludedPowerAt(44_000).Figure("lease_short_minutes"), Is.Zero);
            Assert.That(IncludedPowerAt(46_000).Figure("lease_short_minutes"), Is.EqualTo(5));
        });
    }

    [Test]
    public void SlaPolicyNever_LeaseIsServedAtAnyPrice()
    {
        var site = IncludedPower(46_000);
        var run = (site with { Policy = site.Policy with { Sla = SlaPolicy.Never } }).Run();
        Assert.That(run.Figure("lease_short_minutes"), Is.Zero);
    }

    [Test]
    public void CheapGpuHours_YieldBeforeMining()
    {
        // 8 GPUs at 0.002 USD earn 1.6 USD/MWh at 10 kW; the ASICs earn 58 USD/MWh.
        var run = Shared(0.002, CurtailmentPolicy.MeritOrder).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Series["fleet_mw"].Values, Is.All.EqualTo(1.0));
            Assert.That(run.Series["work_mw"].Values, Is.All.EqualTo(0.05), "idle power of 50 nodes");
        });
    }

    [Test]
    public void DearGpuHours_OutbidMining()
    {
        var run = Shared(2.0, CurtailmentPolicy.MeritOrder).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Series["work_mw"].Values, Is.All.EqualTo(0.5));
            Assert.That(run.Series["fleet_mw"].Values, Is.All.EqualTo(0.7));
            Assert.That(run.Figure("gpu_hours"), Is.EqualTo(400 * 24).Within(1e-6));
            Assert.That(run.Usd(Account.ComputeRevenue), Is.EqualTo(400 * 24 * 2.0).Within(1e-6));
        });
    }

    [Test]
    public void ProtectCompute_KeepsCheapGpusOn()
    {
        var run = Shared(0.002, CurtailmentPolicy.ProtectCompute).Run();
        Assert.That(run.Series["work_mw"].Values, Is.All.EqualTo(0.5));
    }

    [Test]
    public void PriceSpike_CapsGpusAtTheKneeOfTheirCurve()
    {
        // Above the 50 % cap every watt earns 0.25 * 8 GPUs * 2 USD / 5 kW = 800 USD/MWh; from the idle floor of 1 kW up to it, 0.75 * 16 / 4 kW = 3,000.
        var run = (Shared(2.0, CurtailmentPolicy.MeritOrder) with { Price = new PriceSource.Flat(1_000) }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Series["work_mw"].Values, Is.All.EqualTo(0.25));
            Assert.That(run.Figure("gpu_hours"), Is.EqualTo(0.75 * 400 * 24).Within(1e-6));
        });
    }

    private static SiteSim.Simulation.Results.RunResult IncludedPowerAt(double spike) => IncludedPower(spike).Run();

    /// <summary>A lease whose rent includes power, and one five-minute spike at noon.</summary>
    private static SiteModel IncludedPower(double spike)
    {
        var prices = Enumerable.Repeat(30.0, 288).ToArray();
        prices[144] = spike;
        return TestSite.Day() with
        {
            Price = new PriceSource.Observed(TestSite.Start, TimeSpan.FromMinutes(5), prices),
            Leases = [TestSite.Lease("lease", "nodes") with { PassThrough = false }],
        };
    }

    /// <summary>1 MW of ASICs and 50 own nodes that sell GPU-hours behind 1.2 MW.</summary>
    private static SiteModel Shared(double usdPerGpuHour, CurtailmentPolicy policy) => TestSite.Day() with
    {
        Interconnection = Power.FromMegawatts(1.2),
        Leases = [],
        Workloads = [new Workload("work", "nodes", 50, usdPerGpuHour, LoadProfile.Full)],
        Policy = new Policy(policy, SlaPolicy.Economic),
    };
}
