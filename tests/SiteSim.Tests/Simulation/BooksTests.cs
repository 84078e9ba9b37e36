using NUnit.Framework;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>
/// Profit and tax of the plan of <see cref="ConversionTests"/>, on paper. 100 machines of 500 TH/s stand in the books at 4 USD/TH, 200,000 USD, for 20 months more: 10,000 a
/// month in January and February, 180,000 when they go on 1 March. Phase one, 700,000 USD, is in service from 10 May; phase two, 300,000, from 9 June. Five-year
/// property: 20 % in 2026, 32 % in 2027 for the tax office; ten years in the books, a month 1/120 and half of it in the first.
/// </summary>
public sealed class BooksTests
{
    private static readonly DepreciationTerms Terms = new(
        [new AssetClass("nodes", 1, 120, RecoveryPeriod.FiveYear, 0)], [new MinerBook("fleet", 4, 20)]);

    private static readonly RunResult Run = Site().Run();

    [Test]
    public void Depreciation_OfTheFleet_EndsWithItsSale() => Assert.Multiple(() =>
    {
        Assert.That(Amounts(Account.Depreciation, "fleet"), Is.EqualTo(new[] { -10_000.0, -10_000 }));
        Assert.That(Run.Usd(Account.DisposalGain), Is.EqualTo(Run.Usd(Account.AsicSalvage) - 180_000).Within(1e-6));
        Assert.That(Run.Postings.Single(p => p.Account == Account.DisposalGain).Cause, Is.EqualTo("one"));
    });

    [TestCase("one", 700_000 / 120.0, 8)]
    [TestCase("two", 300_000 / 120.0, 7)]
    public void Depreciation_OfAHall_BeginsWithHalfAMonth(string phase, double usd, int months)
    {
        var charges = Run.Postings.Where(p => p.Account == Account.Depreciation && p.Cause == phase).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(charges[0].Amount.Usd, Is.EqualTo(-usd / 2).Within(1e-5));
            Assert.That(charges.Skip(1).Select(p => p.Amount.Usd), Has.All.EqualTo(-usd).Within(1e-5));
            Assert.That(charges, Has.Length.EqualTo(months));
            Assert.That(charges.Select(p => p.Subject), Has.All.EqualTo("nodes"));
        });
    }

    [Test]
    public void DepreciationAhead_IsTheRestOfTheCost() => Assert.Multiple(() =>
    {
        var ahead = Run.TaxOutlook!.DepreciationAhead;
        Assert.That(ahead.Sum(m => m.Usd), Is.EqualTo(800_000).Within(1e-6));
        Assert.That(ahead.Take(12).Sum(m => m.Usd), Is.EqualTo(320_000).Within(1e-6), "32 % of a million in 2027");
    });

    /// <summary>The tax return writes off 220,000, the books 20,000 of machines and 7.5 and 6.5 months of halls: 43,750 and 16,250.</summary>
    [Test]
    public void Tax_IsOnEarningsLessDepreciationOfTheTaxReturn()
    {
        var earnings = Run.Figure("ebitda_usd") + Run.Usd(Account.DisposalGain);
        Assert.Multiple(() =>
        {
            Assert.That(Run.Usd(Account.IncomeTax), Is.EqualTo(-0.21 * (earnings - 220_000)).Within(1e-5));
            Assert.That(Run.Usd(Account.TaxPaid), Is.EqualTo(Run.Usd(Account.IncomeTax)));
            Assert.That(Run.Usd(Account.DeferredTax), Is.EqualTo(-0.21 * (220_000 - 80_000)).Within(1e-4));
            Assert.That(Run.Figure("ebit_usd"), Is.EqualTo(earnings - 80_000).Within(1e-4));
            Assert.That(Run.Figure("net_income_usd"), Is.EqualTo(0.79 * (earnings - 80_000)).Within(1e-4));
            Assert.That(Run.Figure("free_cash_after_tax_usd"), Is.EqualTo(Run.Figure("free_cash_usd") + Run.Usd(Account.TaxPaid)).Within(1e-6));
        });
    }

    /// <summary>Every quarter earns more than it writes off, so every one pays for the year so far.</summary>
    [Test]
    public void Tax_IsPaidByTheQuarterOnTheYearSoFar()
    {
        var paid = Run.Postings.Where(p => p.Account == Account.TaxPaid).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(paid.Select(p => p.TimeUtc.Month), Is.EqualTo(new[] { 4, 7, 10, 1 }), "at the ends of March, June, September and December");
            foreach (var payment in paid)
            {
                var charged = Run.Postings.Where(p => p.Account == Account.IncomeTax && p.TimeUtc <= payment.TimeUtc).Sum(p => p.Amount.MicroUsd);
                var sofar = Run.Postings.Where(p => p.Account == Account.TaxPaid && p.TimeUtc <= payment.TimeUtc).Sum(p => p.Amount.MicroUsd);
                Assert.That(sofar, Is.EqualTo(charged));
            }
        });
    }

    /// <summary>
    /// A million of rent a month until April, overhead of 5 million a year and some mining: the first quarter earns and pays 21 % of it, the year is a loss. Later
    /// instalments are nil, and the first comes back in December.
    /// </summary>
    [Test]
    public void Tax_PaidTooMuch_ComesBackAtTheYearsEnd()
    {
        var site = TestSite.Day();
        var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var run = (site with
        {
            Horizon = new Horizon(start, start.AddYears(1), TimeSpan.FromHours(1)),
            Leases = [site.Leases[0] with { RentUsdPerKwMonth = 2_000, StartUtc = start, EndUtc = start.AddMonths(4) }],
            Finance = Finance(new DepreciationTerms([], [])) with { OverheadUsdPerYear = 5e6 },
        }).Run();
        var paid = run.Postings.Where(p => p.Account == Account.TaxPaid).Select(p => (p.TimeUtc.Month, IsRefund: p.Amount > Money.Zero)).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(paid, Is.EqualTo(new[] { (4, false), (1, true) }));
            Assert.That(run.Usd(Account.TaxPaid), Is.EqualTo(run.Usd(Account.IncomeTax)));
            Assert.That(run.Usd(Account.IncomeTax), Is.Zero, "the year is a loss");
            Assert.That(run.Usd(Account.DeferredTax), Is.EqualTo(-0.21 * run.Figure("ebitda_usd")).Within(1e-5), "which later years will deduct");
            Assert.That(run.TaxOutlook!.Year.In.Losses.Usd, Is.EqualTo(-run.Figure("ebitda_usd")).Within(1e-6).And.GreaterThan(0));
        });
    }

    /// <summary>Interest during construction is a cost of the hall: 60 % of the draws at 12 %, 1,860 and 3,678.60 USD as ConversionTests has it.</summary>
    [Test]
    public void Interest_OfConstruction_IsWrittenOffWithTheHall()
    {
        var run = (Site() with { Finance = Finance(Terms) with { Debt = new DebtTerms(0.6, 0.12, 6, null) } }).Run();
        var one = run.Postings.Where(p => p.Account == Account.Depreciation && p.Cause == "one").Sum(p => p.Amount.Usd);
        var interest = run.Usd(Account.DebtInterest) + run.Usd(Account.InterestCapitalised);
        Assert.Multiple(() =>
        {
            Assert.That(one, Is.EqualTo(-7.5 / 120 * (700_000 + 1_860 + 3_678.60)).Within(1e-4));
            Assert.That(run.Figure("pretax_income_usd"), Is.EqualTo(run.Figure("ebit_usd") + interest).Within(1e-6));
        });
    }

    /// <summary>Whoever asks for profit gets the same cash; taxes take theirs and nothing else.</summary>
    [Test]
    public void Cash_BesideTax_IsAsWithoutBooks()
    {
        var without = (Site() with { Finance = new FinanceTerms(0.1, null, 1e5, new EnterpriseValueRule(5.9, 12.3)) }).Run();
        Assert.That(Run.Postings.Where(p => p.Account.IsCash() && p.Account != Account.TaxPaid), Is.EqualTo(without.Postings));
        Assert.That(Run.Series["site_mw"].Values, Is.EqualTo(without.Series["site_mw"].Values));
    }

    /// <summary>
    /// Phase one moves 40 of the 100 machines, 80,000 USD, to another hall; phase two sells the 60 that are left on 10 May, after four charges of 6,000: 96,000. The 40 are written off
    /// by 4,000 a month on and on.
    /// </summary>
    [Test]
    public void Machines_ThatMove_KeepTheirBookValue()
    {
        var (site, fleet) = (Site(), TestSite.Fleet("fleet", 100));
        var (one, two) = (site.Conversion.Phases[0], site.Conversion.Phases[1]);
        var run = (site with
        {
            Fleets = [fleet, fleet with { Name = "moved", Machines = 40, MovedFrom = "fleet", FirstMoved = 60 }],
            Conversion = site.Conversion with
            {
                Phases = [one with { Retire = [], Salvage = null, Moves = [new FleetMove("fleet", "moved", 40, TimeSpan.FromDays(3))] }, two with { Retire = ["fleet"], Salvage = one.Salvage }],
            },
        }).Run();
        double Sum(Account account, string subject) => run.Postings.Where(p => p.Account == account && p.Subject == subject).Sum(p => p.Amount.Usd);
        Assert.Multiple(() =>
        {
            Assert.That(Sum(Account.Depreciation, "fleet"), Is.EqualTo(-4 * 6_000).Within(1e-6));
            Assert.That(Sum(Account.Depreciation, "moved"), Is.EqualTo(-12 * 4_000).Within(1e-6));
            Assert.That(Sum(Account.DisposalGain, "fleet"), Is.EqualTo(Sum(Account.AsicSalvage, "fleet") - 96_000).Within(1e-6));
        });
    }

    /// <summary>A phase that its owner gives up in May has spent 610,000 USD by the end of April: a loss of that month, and nothing is written off month by month.</summary>
    [Test]
    public void Hall_GivenUp_IsALossOfWhatItHadCost()
    {
        var site = Site();
        var given = site.Conversion.Phases[0] with { GivingUp = new GivingUp(new DateTime(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc), null, 0) };
        var run = (site with { Conversion = site.Conversion with { Phases = [given, site.Conversion.Phases[1]] } }).Run();
        var spent = run.Postings.Where(p => p.Account == Account.Capex && p.Cause == "one").Sum(p => p.Amount.Usd);
        Assert.Multiple(() =>
        {
            Assert.That(spent, Is.EqualTo(-610_000).Within(1e-6));
            Assert.That(run.Postings.Where(p => p.Account == Account.DisposalGain && p.Subject == "one").Sum(p => p.Amount.Usd), Is.EqualTo(spent).Within(1e-6));
            Assert.That(run.Postings.Count(p => p.Account == Account.Depreciation && p.Cause == "one"), Is.Zero);
        });
    }

    /// <summary>
    /// After the horizon: rent of 100,000 a month against 320,000 of depreciation in 2027 is taxed on 880,000 in all, from the month in which the year is no longer a loss.
    /// </summary>
    [Test]
    public void TaxBeyond_IsOnRentLessDepreciationAhead()
    {
        var outlook = new TaxOutlook(new IncomeTax(0.21, 0.8, 0.3), new IncomeTax(0.21, 0.8, 0.3).Year(Money.Zero, Money.Zero, Money.Zero, default), new DateOnly(2026, 12, 1), Run.TaxOutlook!.DepreciationAhead);
        var taxes = outlook.TaxOn([.. Enumerable.Repeat(100_000.0, 24)]);
        Assert.Multiple(() =>
        {
            Assert.That(taxes.Take(12).Sum(t => t.Usd), Is.EqualTo(0.21 * (1_200_000 - 320_000)).Within(1e-5));
            Assert.That(taxes.Skip(12).Sum(t => t.Usd), Is.EqualTo(0.21 * (1_200_000 - 192_000)).Within(1e-5), "19.2 % of a million in 2028");
        });
    }

    private static double[] Amounts(Account account, string subject) =>
        [.. Run.Postings.Where(p => p.Account == account && p.Subject == subject).Select(p => p.Amount.Usd)];

    private static FinanceTerms Finance(DepreciationTerms depreciation) =>
        new(0.1, null, 1e5, new EnterpriseValueRule(5.9, 12.3)) { Depreciation = depreciation, Tax = new IncomeTax(0.21, 0.8, 0.3) };

    private static SiteModel Site() => ConversionTests.Plan() with { Finance = Finance(Terms) };
}
