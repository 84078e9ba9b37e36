using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Simulation;

namespace SiteSim.Tests.Simulation;

/// <summary>One day, 12 August 2026: 50 nodes of 8 GPUs (10 kW active, 1 kW idle) that sell GPU-hours beside 1 MW of mining, at 30 USD/MWh.</summary>
public sealed class GpuSaleTests
{
    private const double GpuHoursOfDay = 50 * 8 * 24;

    [Test]
    public void OnDemand_SoldHoursAreTheUtilisation_AndTheRestIdles()
    {
        // 80 % of 50 nodes at 10 kW and 20 % at 1 kW: 410 kW.
        var run = Site(Sale(new GpuPrice.Fixed(2.5), 0) with { Demand = new GpuDemand(0.8, 1, 0) }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Figure("gpu_hours"), Is.EqualTo(0.8 * GpuHoursOfDay).Within(1e-6));
            Assert.That(run.Usd(Account.ComputeRevenue), Is.EqualTo(0.8 * GpuHoursOfDay * 2.5).Within(0.005));
            Assert.That(run.Usd(Account.TakeOrPay), Is.Zero);
            Assert.That(run.Series["sale_mw"].Values, Is.All.EqualTo(0.41).Within(2e-6));
        });
    }

    [TestCase(0.9, 0.3, TestName = "takes 60 %, owes 90 %")]
    [TestCase(0.6, 0.0, TestName = "takes what it owes")]
    [TestCase(0.5, 0.0, TestName = "takes more than it owes")]
    public void Reserved_TakeOrPay_PaysTheRestOfTheMonthsHours(double takeOrPay, double owed)
    {
        var run = Site(Sale(new GpuPrice.Fixed(2.5), takeOrPay, 0.6)).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Usd(Account.ComputeRevenue), Is.EqualTo(0.6 * GpuHoursOfDay * 2.5).Within(0.005));
            Assert.That(run.Usd(Account.TakeOrPay), Is.EqualTo(owed * GpuHoursOfDay * 2.5).Within(0.005));
        });
    }

    [Test]
    public void Reserved_HoursTheSiteDoesNotOffer_AreNotOwed()
    {
        // An order takes the whole site off from 06:00 to 12:00: 18 of 24 hours are offered, 60 % of them used, 90 % of them paid.
        var order = new CurtailmentOrder("order", TestSite.Start.AddHours(6), TimeSpan.FromHours(6), Power.FromMegawatts(0), TimeSpan.FromMinutes(10));
        var run = (Site(Sale(new GpuPrice.Fixed(2.5), 0.9, 0.6)) with { Curtailments = [order] }).Run();
        var paid = run.Usd(Account.ComputeRevenue) + run.Usd(Account.TakeOrPay);
        Assert.Multiple(() =>
        {
            // Power steps down in the last minutes before the order, so a few minutes of revenue are lost before six.
            Assert.That(run.Usd(Account.TakeOrPay) / paid, Is.EqualTo(0.3 / 0.9).Within(1e-9));
            Assert.That(paid, Is.EqualTo(0.9 * 18 * 400 * 2.5).Within(0.01 * paid));
            Assert.That(run.Orders.Single().Shares.Single(s => s.Subject == "sale").ValueUsdPerMwh, Is.EqualTo(0.9 * 8 * 2.5 / 0.006).Within(0.1), "0.9 paid for 0.6 of 10 kW: idle power goes too");
        });
    }

    [Test]
    public void Indexed_SellsAtTheMarketsPriceAndPremium_RaisedOnAnniversaries()
    {
        var sale = Sale(new GpuPrice.Indexed("h100", 1.2), 0);
        var older = sale with { Sale = sale.Sale! with { StartUtc = TestSite.Start.AddYears(-2), EscalatorPerYear = 0.1 } };
        Assert.Multiple(() =>
        {
            Assert.That(Site(sale).Run().Usd(Account.ComputeRevenue), Is.EqualTo(GpuHoursOfDay * 2 * 1.2).Within(0.005));
            Assert.That(Site(older).Run().Usd(Account.ComputeRevenue), Is.EqualTo(GpuHoursOfDay * 2 * 1.2 * 1.21).Within(0.005));
        });
    }

    [Test]
    public void OutsideTheTerm_NodesIdleAndNothingIsSold()
    {
        var sale = Sale(new GpuPrice.Fixed(2.5), 1);
        var run = Site(sale with { Sale = sale.Sale! with { StartUtc = TestSite.Start.AddHours(18) } }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Usd(Account.ComputeRevenue) + run.Usd(Account.TakeOrPay), Is.EqualTo(6 * 400 * 2.5).Within(0.005));
            Assert.That(run.At("sale_mw", TestSite.Start.AddHours(17)), Is.EqualTo(0.05).Within(1e-6));
            Assert.That(run.At("sale_mw", TestSite.Start.AddHours(19)), Is.EqualTo(0.5));
        });
    }

    [TestCase(1.0)]
    [TestCase(0.6)]
    public void MeritOrder_RanksWhatASoldGpuEarnsForItsOwnPower(double utilisation)
    {
        // 8 GPUs * 2.50 USD over 9 kW above idle: 2,222 USD/MWh, however many of them are sold.
        var site = Site(Sale(new GpuPrice.Fixed(2.5), 0) with { Demand = new GpuDemand(utilisation, 1, 0) });
        var step = MeritOrder.AtStart(site, 0).Steps[^1];
        Assert.That((step.Load, step.UsdPerMwh), Is.EqualTo(("sale", 20 / 0.009)).Using<(string, double)>((a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 0.05));
    }

    [Test]
    public void MarketPrices_AreTheSameWithAndWithoutTheContract()
    {
        var with = Site(Sale(new GpuPrice.Indexed("h100", 1), 0));
        var moving = with.GpuMarkets[0] with { Volatility = 0.5 };
        SiteModel year = with with { GpuMarkets = [moving], Horizon = with.Horizon with { EndUtc = TestSite.Start.AddDays(60), DispatchEvery = TimeSpan.FromHours(6) } };
        var without = year with { Workloads = [], Clusters = [] };
        Assert.Multiple(() =>
        {
            Assert.That(year.Run().Series["h100_usd_per_gpu_hour"].Values, Is.EqualTo(without.Run().Series["h100_usd_per_gpu_hour"].Values));
            Assert.That(without.Run().Series["h100_usd_per_gpu_hour"].Values.Distinct().Count(), Is.EqualTo(60));
        });
    }

    [Test]
    public void Prepayment_ComesAsCash_IsNoRevenue_AndIsTakenOutOfTheBill()
    {
        // 30,000 USD on the first day; half of the day's bill of 24,000 USD is credited at once.
        var sale = Sale(new GpuPrice.Fixed(2.5), 1);
        var run = Site(sale with { Sale = sale.Sale! with { Prepayment = new Prepayment(30_000, null, 0, null, 0.5, PrepaymentRest.Repaid) } }).Run();
        var month = SiteSim.Simulation.Results.CashFlow.Of(run.Postings, run.Site.Clock).Single();
        var without = SiteSim.Simulation.Results.CashFlow.Of(Site(sale).Run().Postings, run.Site.Clock).Single();
        Assert.Multiple(() =>
        {
            Assert.That(run.Usd(Account.Prepayment), Is.EqualTo(30_000));
            Assert.That(run.Usd(Account.PrepaymentCredited), Is.EqualTo(-12_000).Within(0.005));
            Assert.That(month.Operating, Is.EqualTo(without.Operating));
            Assert.That((month.Free - without.Free).Usd, Is.EqualTo(18_000).Within(0.005));
        });
    }

    private static Workload Sale(GpuPrice price, double takeOrPay, double profile = 1) => new("sale", "own", 50, price, Flat(profile))
    {
        Sale = new GpuSale(TestSite.Start, TestSite.Start.AddYears(3), 0, takeOrPay, null),
    };

    private static LoadProfile Flat(double share) => new("flat", [.. Enumerable.Repeat(share, 24)], [.. Enumerable.Repeat(share, 24)], "test");

    private static SiteModel Site(Workload sale) => TestSite.Day() with
    {
        Clusters = [TestSite.Cluster("own", 50) with { CapFloor = 1 }],
        Leases = [],
        Workloads = [sale],
        GpuMarkets = [new GpuMarket("h100", 2, [new GpuRegime("only", 1, 1, [])], 0, 30, 0, 0, null, "test")],
    };
}
