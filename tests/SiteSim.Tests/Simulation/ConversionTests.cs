using NUnit.Framework;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>
/// A plan worked out on paper: 1 MW of mining for a year from 1 January 2026 (UTC, hourly). Phase one takes the ASICs away on 1 March, builds for 60 days
/// and commissions for 10; 50 nodes then pay rent from 10 May, promised for 1 April. Phase two follows it, takes 30 days, brings 50 more.
/// </summary>
public sealed class ConversionTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private const double RentOfMonth = 500 * 150;

    [Test]
    public void Mining_StopsWhenThePhaseStarts_AndIsSoldAtTheDaysHashprice()
    {
        var run = Plan().Run();
        var hashprice = run.At("hashprice_usd_per_ph_day", Day(59));
        Assert.Multiple(() =>
        {
            Assert.That(run.At("fleet_mw", Day(59)), Is.EqualTo(1.0), "28 February");
            Assert.That(run.At("fleet_mw", Day(59).AddHours(24)), Is.Zero, "1 March");
            Assert.That(run.Figure("mining_energy_mwh"), Is.EqualTo(59 * 24).Within(1e-6));
            Assert.That(run.Usd(Account.AsicSalvage), Is.EqualTo(50_000 * 5 * hashprice / 29).Within(0.005), "100 machines of 500 TH/s at 5 USD/TH at 29");
        });
    }

    [Test]
    public void Rent_BeginsWithCompletion()
    {
        // Complete on 10 May: 22 of May's 31 days and seven months; phase two complete on 9 June: 22 of June's 30 days and six months.
        var run = Plan().Run();
        Assert.Multiple(() =>
        {
            Assert.That(Rent(run, "lease"), Is.EqualTo(RentOfMonth * (22 / 31.0 + 7)).Within(0.005));
            Assert.That(Rent(run, "lease-two"), Is.EqualTo(RentOfMonth * (22 / 30.0 + 6)).Within(0.005));
        });
    }

    [Test]
    public void Commissioning_NodesComeOnEvenly()
    {
        var run = Plan().Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("lease_mw", Day(119)), Is.Zero, "29 April");
            Assert.That(run.At("lease_mw", Day(124).AddHours(1)), Is.EqualTo(0.25), "5 May: half of them after five of ten days");
            Assert.That(run.At("lease_mw", Day(129).AddHours(1)), Is.EqualTo(0.5), "10 May");
            Assert.That(run.At("lease_mw", Day(360)), Is.EqualTo(0.5));
        });
    }

    [Test]
    public void Commissioning_CutByTheGrid_OwesTheTenantNothing()
    {
        // The term begins on 10 May; an order takes everything off from 5 to 8 May, and another on 20 May for two hours.
        var plan = Plan();
        CurtailmentOrder Off(string id, int day, double hours) =>
            new(id, new DateTime(2026, 5, day, 0, 0, 0, DateTimeKind.Utc), TimeSpan.FromHours(hours), Power.FromMegawatts(0), TimeSpan.FromMinutes(10));
        var run = (plan with { Curtailments = [Off("early", 5, 72), Off("in-term", 20, 2)] }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("lease_mw", Day(126)), Is.Zero, "6 May");
            Assert.That(run.Figure("lease_short_minutes"), Is.EqualTo(120));
            Assert.That(run.Postings.Where(p => p.Account == Account.SlaCredits).Select(p => p.Cause), Is.EqualTo(new[] { "in-term" }));
        });
    }

    [Test]
    public void LeaseWithoutAPhase_BeforeItsTerm_DrawsNothing()
    {
        var plan = Plan();
        var run = (plan with { Conversion = ConversionPlan.None, Leases = [plan.Leases[0]] }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("lease_mw", Day(90)), Is.LessThan(1e-5), "31 March: dispatch keeps a load that asks for nothing at a hundred-thousandth");
            Assert.That(run.At("lease_mw", Day(91).AddHours(1)), Is.EqualTo(0.5), "from 1 April");
        });
    }

    [Test]
    public void LateCredits_AreDaysOfRentAfterTheGrace()
    {
        // Promised for 1 April, ten days' grace, delivered on 10 May: 29 days late at 1.5 days' rent; a day's rent is 75,000 * 12 / 365.
        var run = Plan(new LateDelivery(TimeSpan.FromDays(10), 1.5, null)).Run();
        Assert.That(run.Usd(Account.LateCredits), Is.EqualTo(-29 * 1.5 * RentOfMonth * 12 / 365).Within(0.005));
        Assert.That(run.Postings.Where(p => p.Account == Account.LateCredits).Select(p => p.Cause), Is.All.EqualTo("one"));
    }

    [Test]
    public void OutsideDate_PassedByADay_TheTenantWalksAway()
    {
        // Delivered 39 days after the promise.
        var held = Plan(new LateDelivery(TimeSpan.Zero, 1, TimeSpan.FromDays(39))).Run();
        var lost = Plan(new LateDelivery(TimeSpan.Zero, 1, TimeSpan.FromDays(38))).Run();
        Assert.Multiple(() =>
        {
            Assert.That(Rent(held, "lease"), Is.GreaterThan(0));
            Assert.That(Rent(lost, "lease"), Is.Zero);
            Assert.That(lost.Usd(Account.LateCredits), Is.EqualTo(-38 * RentOfMonth * 12 / 365).Within(0.005));
            Assert.That(lost.Events.Single(e => e.Kind == EventKind.LeaseTerminated).TimeUtc, Is.EqualTo(new DateTime(2026, 5, 9, 0, 0, 0, DateTimeKind.Utc)));
            Assert.That(lost.At("lease_mw", Day(360)), Is.Zero);
        });
    }

    [Test]
    public void ForceMajeure_ExcusesItsDays()
    {
        var storm = new SharedDelay("storm", 1, Fixed(20), ["one"], true);
        var run = (Plan(new LateDelivery(TimeSpan.FromDays(10), 1, null)) is var site
            ? site with { Conversion = site.Conversion with { Delays = [storm] } } : site).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Usd(Account.LateCredits), Is.EqualTo(-29 * RentOfMonth * 12 / 365).Within(0.005), "20 days later, 20 days excused");
            Assert.That(run.Events.Single(e => e.Kind == EventKind.PhaseDelayed).Cause, Is.EqualTo("storm"));
            Assert.That(Rent(run, "lease"), Is.EqualTo(RentOfMonth * (2 / 31.0 + 7)).Within(0.005), "from 30 May");
        });
    }

    [Test]
    public void Capex_IsDrawnEvenlyFromStartToCompletion()
    {
        // 700,000 USD over 70 days from 1 March: 31 days of March, 30 of April, 9 of May.
        var run = Plan().Run();
        var draws = run.Postings.Where(p => p.Account == Account.Capex && p.Cause == "one").Select(p => p.Amount.Usd);
        Assert.That(draws, Is.EqualTo(new[] { -310_000.0, -300_000, -90_000 }).Within(1e-6));
    }

    [Test]
    public void Debt_CarriesInterestDuringConstructionAndRepaysLevel()
    {
        // 60 % of the draws at 12 % a year: 186,000; + 1,860 interest + 180,000 = 367,860; + 3,678.60 + 54,000 = 425,538.60. Then six payments of
        // P r / (1 - 1.01^-6) = 73,426.50.
        var site = Plan();
        var finance = new FinanceTerms(0.10, new DebtTerms(0.6, 0.12, 6, null), 0, new EnterpriseValueRule(5.9, 12.3));
        var run = (site with { Finance = finance }).Run();
        var draws = Of(run, Account.DebtDraw);
        var interest = Of(run, Account.DebtInterest);
        var repaid = Of(run, Account.DebtRepayment);
        Assert.Multiple(() =>
        {
            Assert.That(draws, Is.EqualTo(new[] { 186_000.0, 180_000, 54_000 }).Within(0.005));
            Assert.That(Of(run, Account.InterestCapitalised), Is.EqualTo(new[] { 1_860, 3_678.60 }).Within(0.005));
            Assert.That(interest.Take(3), Is.EqualTo(new[] { -1_860, -3_678.60, -4_255.386 }).Within(0.005));
            Assert.That(interest[2] + repaid[0], Is.EqualTo(-425_538.60 * 0.01 / (1 - Math.Pow(1.01, -6))).Within(0.005));
            Assert.That(repaid, Has.Length.EqualTo(6));
            Assert.That(repaid.Sum(), Is.EqualTo(-425_538.60).Within(1e-6));
        });

        static double[] Of(SiteSim.Simulation.Results.RunResult run, Account account) =>
            [.. run.Postings.Where(p => p.Account == account && p.Cause == "one").Select(p => p.Amount.Usd)];
    }

    [Test]
    public void MovingAPhase_MovesWhatHangsOnItAndNothingElse()
    {
        var plan = Plan();
        var later = plan with { Conversion = plan.Conversion with { Phases = [plan.Conversion.Phases[0], plan.Conversion.Phases[1] with { StartUtc = Start.AddMonths(9) }] } };
        var (before, after) = (plan.Run(), later.Run());
        Assert.Multiple(() =>
        {
            Assert.That(after.Postings.Where(p => p.Cause == "one"), Is.EqualTo(before.Postings.Where(p => p.Cause == "one")));
            Assert.That(Rent(after, "lease"), Is.EqualTo(Rent(before, "lease")));
            Assert.That(Rent(after, "lease-two"), Is.EqualTo(RentOfMonth * (2 + 1 / 31.0)).Within(0.005), "from 31 October: one of its 31 days, two months");
            Assert.That(after.Series["index_usd_per_mwh"].Values, Is.EqualTo(before.Series["index_usd_per_mwh"].Values));
        });
    }

    [Test]
    public void Hold_PhaseWaitsWhileHashpriceIsAboveItsMark()
    {
        var plan = Plan();
        var held = plan.Conversion.Phases[0] with { Hold = new StartHold(20, TimeSpan.FromDays(7), Start.AddMonths(6)) };
        var run = (plan with { Conversion = plan.Conversion with { Phases = [held, plan.Conversion.Phases[1]] } }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Events.Where(e => e.Kind == EventKind.PhaseCancelled).Select(e => e.Subject), Is.EqualTo(new[] { "one", "two" }));
            Assert.That(run.Events.First(e => e.Kind == EventKind.PhaseCancelled).TimeUtc, Is.EqualTo(Start.AddMonths(6)));
            Assert.That(run.Series["fleet_mw"].Values, Is.All.EqualTo(1.0));
            Assert.That(run.Usd(Account.Capex), Is.Zero);
        });
    }

    [Test]
    public void Connection_StepsUpOnItsDay()
    {
        var plan = Plan();
        var steps = new[] { new ConnectionStep("energised", Start.AddDays(20), Fixed(10), Power.FromMegawatts(2)) };
        var run = (plan with { Interconnection = Power.FromMegawatts(0.4), Conversion = plan.Conversion with { Connection = steps } }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("fleet_mw", Day(29)), Is.EqualTo(0.4));
            Assert.That(run.At("fleet_mw", Day(31)), Is.EqualTo(1.0));
        });
    }

    private static DateTime Day(int day) => Start.AddDays(day - 1).AddHours(23);

    private static double Rent(RunResult run, string lease) =>
        run.Postings.Where(p => p.Account == Account.LeaseRent && p.Subject == lease).Sum(p => p.Amount.Usd);

    internal static SiteModel Plan(LateDelivery? late = null)
    {
        var day = TestSite.Day();
        var promised = Start.AddMonths(3);
        var lease = TestSite.Lease("lease", "nodes") with { StartUtc = promised, EndUtc = promised.AddYears(10), Late = late };
        return day with
        {
            Horizon = new Horizon(Start, Start.AddYears(1), TimeSpan.FromHours(1)),
            Clusters = [TestSite.Cluster("nodes", 50), TestSite.Cluster("nodes-two", 50)],
            Leases = [lease, lease with { Id = "lease-two", Cluster = "nodes-two", Late = null }],
            Conversion = new ConversionPlan(
                [
                    Phase("one", "nodes", "lease", Start.AddMonths(2), 60, 10, 700_000) with { Retire = ["fleet"], Salvage = new Salvage(5, 29) },
                    Phase("two", "nodes-two", "lease-two", Start, 25, 5, 300_000) with { After = ["one"] },
                ],
                [], []),
        };
    }

    private static ConversionPhase Phase(string id, string cluster, string lease, DateTime start, int build, int commissioning, double capex) => new(
        id, start, [], [], cluster, 50, lease, Fixed(build), TimeSpan.FromDays(commissioning), capex, new Curve([0, 1], [0, 1]), null, null);

    private static Triangular Fixed(double days) => new(days, days, days);
}
