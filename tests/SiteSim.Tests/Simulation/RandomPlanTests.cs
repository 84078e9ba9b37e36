using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>What holds for any plan: money is conserved month by month, no more is drawn than the capex, debt never goes below zero, rent follows completion.</summary>
public sealed class RandomPlanTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<SiteModel> Plans =
        from starts in Gen.Int[0, 300].Array[2]
        from builds in Gen.Int[1, 200].Array[2]
        from commissioning in Gen.Int[0, 60]
        from isChained in Gen.Bool
        from capex in Gen.Double[0, 1e7]
        from share in Gen.Double[0, 1]
        from rate in Gen.Double[0, 0.3]
        from tenor in Gen.Int[1, 24]
        from grace in Gen.Int[0, 60]
        from outside in Gen.Int[0, 200]
        from book in Gen.Double[0, 40]
        from life in Gen.Int[1, 24]
        from shares in Gen.Double[0, 1].Array[3]
        from cover in Gen.Enum<CostCover>()
        from most in Gen.Long[0, 50_000_000]
        from every in Gen.Int[1, 5]
        select Site(
            starts, builds, commissioning, isChained, capex, new LateDelivery(TimeSpan.FromDays(grace), 1, TimeSpan.FromDays(outside)),
            new FinanceTerms(0.1, new DebtTerms(share, rate, tenor, null), 1e5, new EnterpriseValueRule(5.9, 12.3))
            {
                Depreciation = new DepreciationTerms(
                    [
                        new AssetClass("nodes", 1 - shares[0], 60, RecoveryPeriod.FiveYear, shares[1]),
                        new AssetClass("hall", shares[0], 3, null, 0),
                    ],
                    [new MinerBook("fleet", book, life)]),
                Tax = new IncomeTax(0.21, 0.8, 0.3),
                Treasury = new TreasuryTerms(shares[2], most, cover, new SaleSchedule(every, 0.5)),
            });

    [Test]
    public void AnyPlan_ConservesMoneyAndKeepsItsOrder() => Plans.Sample(
        site =>
        {
            var run = site.Run();
            var months = CashFlow.Of(run.Postings, site.Clock);
            Assert.That(months.Sum(m => m.ToOwner.MicroUsd), Is.EqualTo(run.Postings.Where(p => p.Account.IsCash()).Sum(p => p.Amount.MicroUsd)), "cash by month adds up to the ledger");
            CheckProfit(run);
            CheckCoin(run);
            foreach (var phase in site.Conversion.Phases)
                Check(run, phase);
        },
        iter: 60);

    private static void Check(RunResult run, ConversionPhase phase)
    {
        var drawn = -Sum(run, phase, a => a == Account.Capex);
        Assert.That(drawn, Is.InRange(0, Money.FromUsd(phase.CapexUsd).MicroUsd));
        long owed = 0;
        foreach (var posting in run.Postings.Where(p => p.Cause == phase.Id && p.Account is Account.DebtDraw or Account.InterestCapitalised or Account.DebtRepayment))
        {
            owed += posting.Amount.MicroUsd;
            Assert.That(owed, Is.GreaterThanOrEqualTo(0), "no more is repaid than was drawn");
        }

        var completed = run.Events.FirstOrDefault(e => e.Kind == EventKind.PhaseCompleted && e.Subject == phase.Id);
        var lost = run.Events.Any(e => e.Kind == EventKind.LeaseTerminated && e.Cause == phase.Id);
        var rent = run.Postings.Where(p => p.Account == Account.LeaseRent && p.Subject == phase.Lease).ToArray();
        Assert.That(rent.Length > 0, Is.EqualTo(completed is not null && !lost), "rent is paid if and only if the hall was delivered and the tenant stayed");
        if (completed is not null)
        {
            Assert.That(drawn, Is.EqualTo(Money.FromUsd(phase.CapexUsd).MicroUsd), "a complete phase is paid for");
            Assert.That(rent.Select(p => p.TimeUtc), Is.All.GreaterThan(completed.TimeUtc));
        }
    }

    /// <summary>
    /// No more is written off than things cost; tax is the rate on profit, and paid in the end. That the balance sheet balances and what deferred tax stands for, every run asserts
    /// after every month.
    /// </summary>
    private static void CheckProfit(RunResult run)
    {
        long Total(Account account) => run.Postings.Where(p => p.Account == account).Sum(p => p.Amount.MicroUsd);
        var complete = run.Events.Where(e => e.Kind == EventKind.PhaseCompleted).Select(e => e.Subject).ToHashSet();
        var halls = run.Postings.Where(p => complete.Contains(p.Cause) && p.Account is Account.Capex or Account.InterestCapitalised).ToArray();
        var placed = halls.Where(p => complete.Contains(p.Cause)).Sum(p => Math.Abs(p.Amount.MicroUsd));
        var book = run.Site.Finance!.Depreciation!.Miners[0].UsdPerTerahash * 50_000;
        Assert.That(Money.FromUsd(book).MicroUsd + placed + Total(Account.DisposalGain) + Total(Account.Depreciation), Is.GreaterThanOrEqualTo(0));
        Assert.That(run.Figure("net_income_usd"), Is.EqualTo(0.79 * run.Figure("pretax_income_usd")).Within(1e-5));
        Assert.That(Total(Account.TaxPaid), Is.EqualTo(Total(Account.IncomeTax)), "what was charged was paid");
    }

    /// <summary>Coin kept at its cost and sold at a gain, and the mark on the rest: together the change of value. Months of coin, every run asserts.</summary>
    private static void CheckCoin(RunResult run)
    {
        decimal Total(Account account) => run.Postings.Where(p => p.Account == account).Sum(p => p.Amount.MicroUsd) / 1e6m;
        var (last, held) = (run.CoinMonths[^1], -Total(Account.BitcoinKept) - Total(Account.BitcoinSold) + Total(Account.BitcoinGain));
        Assert.That(last.CostUsd, Is.EqualTo((double)held).Within(1e-6));
        Assert.That(last.FairValueUsd, Is.EqualTo((double)(held + Total(Account.BitcoinMark))).Within(1e-6));
        Assert.That(run.CoinMonths.Sum(m => m.MinedSatoshi) / 1e8, Is.EqualTo(run.Figure("bitcoin_mined_btc")).Within(1e-8));
        Assert.That(last.ClosingSatoshi, Is.LessThanOrEqualTo(run.Site.Finance!.Treasury!.MostSatoshi!.Value));
    }

    private static long Sum(RunResult run, ConversionPhase phase, Func<Account, bool> isMeant) =>
        run.Postings.Where(p => p.Cause == phase.Id && isMeant(p.Account)).Sum(p => p.Amount.MicroUsd);

    private static SiteModel Site(int[] starts, int[] builds, int commissioning, bool isChained, double capex, LateDelivery late, FinanceTerms finance)
    {
        ConversionPhase Phase(int i) => new(
            $"phase-{i}", Start.AddDays(starts[i]), isChained && i == 1 ? ["phase-0"] : [], i == 0 ? ["fleet"] : [], $"nodes-{i}", 50, $"lease-{i}",
            new Triangular(builds[i], builds[i], builds[i]), TimeSpan.FromDays(commissioning), capex, new Curve([0, 1], [0, 1]), null, null);
        ColocationLease Lease(int i) => TestSite.Lease($"lease-{i}", $"nodes-{i}") with { StartUtc = Start.AddDays(100), EndUtc = Start.AddDays(4000), Late = late };
        return TestSite.Day() with
        {
            Horizon = new Horizon(Start, Start.AddYears(1), TimeSpan.FromHours(6)),
            Clusters = [TestSite.Cluster("nodes-0", 50), TestSite.Cluster("nodes-1", 50)],
            Leases = [Lease(0), Lease(1)],
            Network = TestSite.FrozenNetwork with { Price = new(0.5, 0.46, PriceJumps.None) },
            Finance = finance,
            Conversion = new ConversionPlan([Phase(0), Phase(1)], [], []),
        };
    }
}
