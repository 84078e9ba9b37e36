using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;

namespace SiteSim.Tests.Simulation;

/// <summary>One day of <see cref="TestSite"/>, worked out on paper: 1 MW of mining and 0.5 MW of lease at 30 USD/MWh.</summary>
public sealed class HandWorkedDayTests
{
    /// <summary>(3.125 BTC / (1 - 0.006)) * 64,124 USD * 86,400 s * 1e15 H / (144.398e12 * 2^32).</summary>
    private const double Hashprice = 3.125 / 0.994 * 64_124 * 86_400 * 1e15 / (144.398e12 * 4294967296.0);

    [Test]
    public void Run_OrdinaryDay_DrawsEverythingAllDay()
    {
        var run = TestSite.Day().Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Figure("energy_drawn_mwh"), Is.EqualTo(36).Within(1e-9));
            Assert.That(run.Series["site_mw"].Values, Is.All.EqualTo(1.5));
            Assert.That(run.Series["fleet_mw"].Values, Is.All.EqualTo(1.0));
            Assert.That(run.Series.StartsUtc, Has.Length.EqualTo(288));
        });
    }

    [Test]
    public void Run_OrdinaryDay_PostsToTheMillionth()
    {
        var run = TestSite.Day().Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Usd(Account.EnergyIndex), Is.EqualTo(-36 * 30).Within(1e-6));
            Assert.That(run.Usd(Account.PowerPassThrough), Is.EqualTo(12 * 30).Within(1e-6));
            Assert.That(run.Usd(Account.LeaseRent), Is.EqualTo(500 * 150 / 31.0).Within(1e-6));
            Assert.That(run.Usd(Account.MiningRevenue), Is.EqualTo(50 * Hashprice).Within(0.01), "a compact target holds difficulty to 24 bits");
            Assert.That(run.Usd(Account.SlaCredits), Is.Zero);
        });
    }

    [Test]
    public void Hashprice_OfTheFrozenNetwork_IsTheFebruary2026Low() => Assert.That(Hashprice, Is.InRange(28, 29));

    [TestCase(58.0, 1.0, TestName = "mining runs below its breakeven")]
    [TestCase(60.0, 0.0, TestName = "mining stops above its breakeven of 58.7 USD/MWh at 28.2 USD/PH/day and 20 J/TH")]
    public void Run_FlatPrice_MiningFollowsItsBreakeven(double usdPerMwh, double miningMw)
    {
        var run = (TestSite.Day() with { Price = new PriceSource.Flat(usdPerMwh) }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Series["fleet_mw"].Values, Is.All.EqualTo(miningMw));
            Assert.That(run.Series["lease_mw"].Values, Is.All.EqualTo(0.5), "the tenant pays for the power and its credits are worth more");
        });
    }

    [Test]
    public void Run_PoolFee_LowersBreakevenAndRevenue()
    {
        var run = (TestSite.Day() with { PoolFee = 0.02 }).Run();
        Assert.That(run.Usd(Account.MiningRevenue), Is.EqualTo(0.98 * 50 * Hashprice).Within(0.01));
    }

    [Test]
    public void Run_WakingMachines_DrawPowerBeforeTheyHash()
    {
        // At noon the price is past breakeven for five minutes; then the machines take four to wake. What ran before the day began does not wake.
        var prices = Enumerable.Repeat(30.0, 288).ToArray();
        prices[144] = 80;
        var slow = TestSite.OnOff with { Wake = TimeSpan.FromMinutes(4) };
        var run = (TestSite.Day() with
        {
            Price = new PriceSource.Observed(TestSite.Start, TimeSpan.FromMinutes(5), prices),
            Fleets = [TestSite.Fleet("fleet", 100) with { Firmware = slow }],
        }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Figure("mining_energy_mwh"), Is.EqualTo(24 - 5 / 60.0).Within(1e-9));
            Assert.That(run.Usd(Account.MiningRevenue), Is.EqualTo(50 * Hashprice * (1 - (5 + 4) / (24.0 * 60))).Within(0.01));
        });
    }

    [Test]
    public void Run_CoolingAndLosses_AddUpToTheMeter()
    {
        var site = TestSite.Day();
        var cooling = new Cooling("fixed", CoolingDriver.DryBulb, new SiteSim.Numerics.Curve([0], [1.25]), 0, "test");
        var run = (site with { LossShare = 0.02, Halls = [new Hall("hall", Power.FromMegawatts(2), cooling)] }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Series["site_mw"].Values[0], Is.EqualTo(1.5 * 1.25 / 0.98).Within(2e-6));
            Assert.That(run.Series["it_mw"].Values[0], Is.EqualTo(1.5));
            Assert.That(run.Series["cooling_mw"].Values[0], Is.EqualTo(0.375).Within(2e-6));
            Assert.That(run.Figure("mean_pue"), Is.EqualTo(1.25).Within(1e-6));
        });
    }

    [Test]
    public void Run_HotInlet_DeratesHashAndPowerAlike()
    {
        var derate = new AmbientDerate(new SiteSim.Numerics.Curve([35, 45], [1, 0.75]), 47);
        var hot = TestSite.Fleet("fleet", 100) with { Model = TestSite.RoundAsic with { Derate = derate } };
        var run = (TestSite.Day() with { Fleets = [hot], Climate = new Climate.Constant(41, 20) }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Series["fleet_mw"].Values[0], Is.EqualTo(0.85).Within(2e-6));
            Assert.That(run.Usd(Account.MiningRevenue), Is.EqualTo(0.85 * 50 * Hashprice).Within(0.01));
        });
    }
}
