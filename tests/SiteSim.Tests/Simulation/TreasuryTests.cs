using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;

namespace SiteSim.Tests.Simulation;

/// <summary>What becomes of mined coin: 50 PH/s for 90 days from 1 January, the price standing still at 64,124 USD or doubling in a year.</summary>
public sealed class TreasuryTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void SellAll_IsAsIfThereWereNoTreasury()
    {
        var (with, without) = (Site(Keep() with { SellShare = 1 }).Run(), Site(null).Run());
        Assert.Multiple(() =>
        {
            Assert.That(with.Postings, Is.EqualTo(without.Postings));
            Assert.That(with.Hash, Is.EqualTo(without.Hash));
            Assert.That(with.CoinMonths.Select(m => (m.MinedSatoshi, m.ClosingSatoshi)), Is.EqualTo(with.CoinMonths.Select(m => (m.SoldSatoshi, 0L))));
            Assert.That(without.CoinMonths, Is.Empty);
        });
    }

    [Test]
    public void Keep_HoldsAtTheValueWhenMined()
    {
        var run = Site(Keep()).Run();
        var last = run.CoinMonths[^1];
        Assert.Multiple(() =>
        {
            Assert.That(run.CoinMonths, Has.Count.EqualTo(3));
            Assert.That(last.HeldBtc, Is.EqualTo(run.Figure("bitcoin_mined_btc")).Within(1e-8));
            Assert.That(run.Usd(Account.BitcoinKept), Is.EqualTo(-run.Usd(Account.MiningRevenue)), "no cash comes in");
            Assert.That(last.CostUsd, Is.EqualTo(run.Usd(Account.MiningRevenue)).Within(1e-6));
            Assert.That(last.FairValueUsd, Is.EqualTo(last.HeldBtc * 64_124).Within(1e-5));
            Assert.That(run.Usd(Account.BitcoinMark), Is.Zero.Within(0.01), "the price stands still; satoshi round");
        });
    }

    [Test]
    public void Share_IsSoldAsMined()
    {
        var run = Site(Keep() with { SellShare = 0.4 }).Run();
        var whole = run.CoinMonths.Aggregate((a, b) => a + b);
        Assert.Multiple(() =>
        {
            Assert.That(whole.SoldBtc, Is.EqualTo(0.4 * run.Figure("bitcoin_mined_btc")).Within(1e-6));
            Assert.That(whole.ProceedsUsd, Is.EqualTo(0.4 * run.Usd(Account.MiningRevenue)).Within(0.1));
            Assert.That(whole.SaleUsdPerBtc, Is.EqualTo(64_124).Within(0.01));
            Assert.That(run.Postings.Count(p => p.Account == Account.BitcoinSold), Is.Zero, "nothing was kept first");
        });
    }

    /// <summary>What is over the limit is sold day by day; the oldest coin goes first, so in a rising market the gain is the rise since it was mined.</summary>
    [Test]
    public void Limit_SellsTheExcessOnTheDay()
    {
        var run = Site(Keep() with { MostSatoshi = 10_000_000 }, rising: true).Run();
        var last = run.CoinMonths[^1];
        Assert.Multiple(() =>
        {
            Assert.That(run.CoinMonths.Select(m => m.ClosingSatoshi), Has.All.EqualTo(10_000_000));
            Assert.That(run.Postings.Where(p => p.Account == Account.BitcoinSold).Select(p => p.Cause), Has.All.EqualTo("treasury-limit"));
            Assert.That(run.Usd(Account.BitcoinGain), Is.GreaterThan(0));
            Assert.That(run.Usd(Account.BitcoinGain) + run.Usd(Account.BitcoinMark), Is.EqualTo(
                last.FairValueUsd + run.Usd(Account.BitcoinSold) + run.Usd(Account.BitcoinKept)).Within(1e-5), "realised and marked gains are the whole change of value, once");
        });
    }

    /// <summary>Every second month half of it is sold: of three months in the second, and of the rest nothing.</summary>
    [Test]
    public void Schedule_SellsItsShareWhenItIsTime()
    {
        var months = Site(Keep() with { Schedule = new SaleSchedule(2, 0.5) }).Run().CoinMonths;
        Assert.Multiple(() =>
        {
            Assert.That(months.Select(m => m.SoldSatoshi > 0), Is.EqualTo(new[] { false, true, false }));
            Assert.That(months[1].SoldSatoshi, Is.EqualTo((months[1].OpeningSatoshi + months[1].MinedSatoshi) / 2.0).Within(1));
        });
    }

    /// <summary>1 MW at 30 USD/MWh costs 22,320 USD in January; the tenant pays its own. With overhead of 120,000 a year it is 10,000 more.</summary>
    [TestCase(CostCover.Nothing, 0.0)]
    [TestCase(CostCover.Power, 22_320.0)]
    [TestCase(CostCover.Costs, 32_320.0)]
    public void Cover_SellsForWhatTheMonthsCashFallsShortOf(CostCover cover, double usd)
    {
        var run = Site(Keep() with { Cover = cover }).Run();
        var january = run.Postings.Where(p => p.Account == Account.BitcoinSold && p.TimeUtc == Start.AddMonths(1)).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(january.Sum(p => p.Amount.Usd), Is.EqualTo(usd).Within(0.001), "to the satoshi above");
            Assert.That(january.Select(p => p.Cause), Has.All.EqualTo("treasury-costs"));
        });
    }

    /// <summary>A gain is taxed when it is realised, the tax on a mark is deferred (IRS Notice 2014-21): kept coin is income when mined and a gain or a loss when sold.</summary>
    [Test]
    public void Tax_IsOnRealisedGainsAndNotOnMarks()
    {
        var site = Site(Keep() with { MostSatoshi = 10_000_000 }, rising: true);
        var tax = new IncomeTax(0.21, 0.8, 0.3);
        var run = (site with { Finance = site.Finance! with { Depreciation = new DepreciationTerms([], []), Tax = tax } }).Run();
        var taxable = run.Figure("ebitda_usd") + run.Usd(Account.BitcoinGain);
        Assert.That(run.Usd(Account.BitcoinMark), Is.Not.Zero);
        Assert.That(run.Usd(Account.IncomeTax), Is.EqualTo(-0.21 * taxable).Within(1e-5));
        Assert.That(run.Usd(Account.DeferredTax), Is.EqualTo(-0.21 * run.Usd(Account.BitcoinMark)).Within(1e-5));
    }

    /// <summary>The value of a plan does not depend on when its coin is sold, where price and discount stand still.</summary>
    [Test]
    public void Worth_OfCoinHeld_IsCountedAtTheEnd()
    {
        double Worth(TreasuryTerms? terms)
        {
            var site = Site(terms);
            return (site with { Finance = site.Finance! with { DiscountRate = 0 } }).Run().Figure("free_cash_present_value_usd");
        }

        Assert.That(Worth(Keep()), Is.EqualTo(Worth(null)).Within(0.01));
    }

    private static TreasuryTerms Keep() => new(0, null, CostCover.Nothing, null);

    private static SiteModel Site(TreasuryTerms? treasury, bool rising = false) => TestSite.Day() with
    {
        Horizon = new Horizon(Start, Start.AddMonths(3), TimeSpan.FromHours(1)),
        Leases = [],
        Clusters = [],
        Network = TestSite.FrozenNetwork with { Price = new(rising ? 1 : 0, 0, PriceJumps.None) },
        Finance = new FinanceTerms(0.1, null, 120_000, new EnterpriseValueRule(5.9, 12.3)) { Treasury = treasury },
    };
}
