using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>
/// The plan of <see cref="ConversionTests"/> seen by the months of US Central Time, six hours behind its dates (five in summer), with a cluster of the
/// site's own, a block that is sold back and an order.
/// </summary>
public sealed class OperatorMonthsTests
{
    private static readonly RunResult Run = Site().Run();

    private static readonly IReadOnlyList<OperatorMonth> Months = OperatorMonths.Of(Run);

    private static readonly OperatorMonth Total = Months.Aggregate((sum, month) => sum + month);

    [Test]
    public void Months_CoverTheHorizonOnce() => Assert.Multiple(() =>
    {
        Assert.That(Months.Select(m => m.Month), Is.EqualTo(Enumerable.Range(0, 13).Select(i => new DateOnly(2025, 12, 1).AddMonths(i))));
        Assert.That(Months[0].Hours, Is.EqualTo(6), "1 January in UTC is six in the evening of 31 December");
        Assert.That(Months[3].Hours, Is.EqualTo(31 * 24 - 1), "March loses an hour");
        Assert.That(Total.Hours, Is.EqualTo(365 * 24));
    });

    private static IEnumerable<TestCaseData> Figures()
    {
        TestCaseData Case(string key, double value) => new TestCaseData(key, value).SetArgDisplayNames(key, "months");
        yield return Case("bitcoin_mined_btc", Total.Mining!.Bitcoin);
        yield return Case("deployed_hashrate_ehs", Total.Mining.DeployedEhs);
        yield return Case("realised_hashrate_ehs", Total.Mining.RealisedEhs);
        yield return Case("mining_uptime_pct", 100 * Total.Mining.Uptime!.Value);
        yield return Case("fleet_efficiency_j_per_th", Total.Mining.JoulesPerTh!.Value);
        yield return Case("mean_hashprice_usd_per_ph_day", Total.Mining.Hashprice);
        yield return Case("mining_revenue_usd", Total.Mining.RevenueUsd);
        yield return Case("energy_drawn_mwh", Total.Power.Mwh);
        yield return Case("power_cost_usd", -Total.Power.CostUsd);
        yield return Case("block_sell_back_usd", Total.Power.SoldBackUsd);
        yield return Case("all_in_power_usc_per_kwh", Total.Power.AllInUscPerKwh!.Value);
        yield return Case("revenue_usd", Total.RevenueUsd);
        yield return Case("lease_rent_usd", Total.Compute!.RentUsd);
        yield return Case("late_credits_usd", -Total.Compute.LateCreditsUsd);
        yield return Case("sla_credits_usd", -Total.Compute.SlaCreditsUsd);
        yield return Case("gpu_hours", Total.Compute.GpuHours);
        yield return Case("ai_revenue_share_pct", 100 * Total.AiRevenueShare!.Value);
    }

    [TestCaseSource(nameof(Figures))]
    public void Months_AddUpToTheRunsFigures(string key, double ofMonths)
    {
        var figure = Run.Figure(key);
        Assert.That(figure, Is.Not.Zero);
        Assert.That(ofMonths, Is.EqualTo(figure).Within(1e-9 * Math.Abs(figure)));
    }

    [Test]
    public void Months_OfMiningAlone_HaveNoAi()
    {
        var site = TestSite.Day();
        var month = OperatorMonths.Of((site with { Leases = [], Clusters = [] }).Run()).Single();
        Assert.Multiple(() =>
        {
            Assert.That(month.Compute, Is.Null);
            Assert.That(month.AiRevenueShare, Is.Zero);
            Assert.That(month.Mining!.JoulesPerTh, Is.EqualTo(20).Within(1e-12));
        });
    }

    /// <summary>
    /// Riot Platforms, results of 2024 (8-K of February 2025, "Cost of Power"): cost of power less power curtailment credits in thousands of dollars, and kWh used, give the
    /// printed c/kWh.
    /// </summary>
    [TestCase(186_154, 33_685, 4_443_677_036, 3.4)]
    [TestCase(135_513, 71_215, 3_050_355_764, 2.1)]
    [TestCase(88_368, 27_345, 1_984_724_923, 3.1)]
    public void AllInCost_PublishedYears(double thousands, double credits, double kwh, double cents) =>
        Assert.That(new PowerMonth(kwh / 1e3, (thousands - credits) * 1e3, credits * 1e3, 0).AllInUscPerKwh, Is.EqualTo(cents).Within(0.05));

    /// <summary>By its definition, from the postings and the meter: what power cost net of what was sold back, over the energy drawn.</summary>
    [Test]
    public void AllInCost_IsPostingsOverEnergy()
    {
        var cost = -Run.Postings.Where(p => p.Account is Account.EnergyIndex or Account.EnergyAdder or Account.EnergyBlocks or Account.BlockSellBack).Sum(p => p.Amount.Usd);
        var starts = Run.Series.StartsUtc.Append(Run.Site.Horizon.EndUtc).ToArray();
        var mwh = Run.Series["site_mw"].Values.Select((mw, row) => mw * (starts[row + 1] - starts[row]).TotalHours).Sum();
        Assert.That(Total.Power.SoldBackUsd, Is.GreaterThan(0));
        Assert.That(Total.Power.AllInUscPerKwh, Is.EqualTo(cost * 100 / (mwh * 1000)).Within(1e-9));
    }

    /// <summary>
    /// A day of 1 MW of mining beside 1 MW of the site's own nodes, 30 USD/MWh: half of the power and of 365 USD of overhead are mining's. The machines, 50,000 TH/s at
    /// 6.2 USD/TH over 10 months, are written off by 31,000 USD a month.
    /// </summary>
    [Test]
    public void CostPerBitcoin_IsMiningsShareOfPowerAndOverhead_AndItsMachines()
    {
        var day = TestSite.Day();
        var site = day with
        {
            Leases = [],
            Clusters = [TestSite.Cluster("own", 100)],
            Workloads = [new Workload("train", "own", 100, new GpuPrice.Fixed(2.5), LoadProfile.Full)],
            Finance = new FinanceTerms(0.1, null, 365 * 12 * 31, new EnterpriseValueRule(5.9, 12.3)) { Depreciation = new DepreciationTerms([], [new MinerBook("fleet", 6.2, 10)]) },
        };
        var month = OperatorMonths.Of(site.Run()).Single();
        Assert.Multiple(() =>
        {
            Assert.That(month.Mining!.DirectUsdPerBtc, Is.EqualTo(24 * 30 / month.Mining.Bitcoin).Within(1e-6));
            Assert.That(month.Mining.AllInUsdPerBtc, Is.EqualTo((24 * 30 + 182.5 + 31_000) / month.Mining.Bitcoin).Within(1e-3));
            Assert.That(site.Run().Figure("all_in_cost_usd_per_btc"), Is.EqualTo(month.Mining.AllInUsdPerBtc));
        });
    }

    [Test]
    public void DeployedHashRate_FallsWhenThePhaseRetiresTheFleet() => Assert.Multiple(() =>
    {
        // 100 machines of 0.5 PH/s, away at 0:00 UTC on 1 March: six hours before February ends here.
        Assert.That(Of(1).Mining!.DeployedEhs, Is.EqualTo(0.05).Within(1e-15));
        Assert.That(Of(2).Mining!.DeployedEhs, Is.EqualTo(0.05 * 666 / 672).Within(1e-15));
        Assert.That(Of(3).Mining!.DeployedEhs, Is.Zero);
        Assert.That(Of(2).Mining!.Uptime, Is.EqualTo(1).Within(1e-12));
        Assert.That(Of(3).Mining!.Uptime, Is.Null);
        Assert.That(Of(3).Mining!.JoulesPerTh, Is.Null);
    });

    [Test]
    public void Leases_AreContractedFromTheStart_AndDeliveredInTerm() => Assert.Multiple(() =>
    {
        // Half a MW each; the first delivered on 10 May, 533 hours before May ends here, the second on 9 June.
        Assert.That(Months.Select(m => m.Compute!.ContractedMw), Is.All.EqualTo(1.0).Within(1e-12));
        Assert.That(Of(4).Compute!.DeliveredMw, Is.Zero);
        Assert.That(Of(4).Compute!.Availability, Is.Null);
        Assert.That(Of(5).Compute!.DeliveredMw, Is.EqualTo(0.5 * 533 / 744).Within(1e-12));
        Assert.That(Of(7).Compute!.DeliveredMw, Is.EqualTo(1.0).Within(1e-12));
        Assert.That(Of(7).Compute!.DrawnMw, Is.EqualTo(1.0).Within(1e-12), "all nodes at full power, PUE 1");
        // The order of 3 August takes all for two hours of the 744 of each of two leases.
        Assert.That(Of(8).Compute!.Availability, Is.EqualTo(1 - 2 / 744.0).Within(1e-12));
        Assert.That(Of(8).Power.AvoidedUsd, Is.EqualTo(Run.Orders.Single().EnergyCostAvoided.Usd).And.GreaterThan(0));
        Assert.That(Months.Where(m => m.Month.Month != 8).Select(m => m.Power.AvoidedUsd), Is.All.Zero);
    });

    [Test]
    public void Lease_WhoseTenantWalksAway_IsNoLongerContracted()
    {
        // Outside date 38 days after 1 April: 9 May, 187 hours into May.
        var months = OperatorMonths.Of(Site(new LateDelivery(TimeSpan.Zero, 1, TimeSpan.FromDays(38))).Run());
        Assert.Multiple(() =>
        {
            Assert.That(months[4].Compute!.ContractedMw, Is.EqualTo(1.0).Within(1e-12));
            Assert.That(months[5].Compute!.ContractedMw, Is.EqualTo(0.5 + 0.5 * 187 / 744).Within(1e-12));
            Assert.That(months[6].Compute!.ContractedMw, Is.EqualTo(0.5).Within(1e-12));
        });
    }

    private static OperatorMonth Of(int month) => Months.Single(m => m.Month == new DateOnly(2026, month, 1));

    private static SiteModel Site(LateDelivery? late = null)
    {
        var plan = ConversionTests.Plan(late ?? new LateDelivery(TimeSpan.FromDays(10), 1, null));
        var order = new CurtailmentOrder("call", new DateTime(2026, 8, 3, 18, 0, 0, DateTimeKind.Utc), TimeSpan.FromHours(2), Power.FromMegawatts(0), TimeSpan.FromMinutes(10));
        return plan with
        {
            Clock = LocalClock.UsCentral,
            Curtailments = [order],
            Tariff = new Tariff(2, [new FixedBlock("block", Power.FromMegawatts(1.2), 25, null, true)], null),
            Clusters = [.. plan.Clusters, TestSite.Cluster("own", 20)],
            Workloads = [new Workload("train", "own", 20, new GpuPrice.Fixed(2.5), LoadProfile.Full)],
        };
    }
}
