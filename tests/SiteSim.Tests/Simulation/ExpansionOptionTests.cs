using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>
/// The plan of <see cref="ConversionTests"/> with its second phase at the first tenant's option; it also retires 40 machines of 10 kW, which mine until then.
/// The phase takes 30 days; its lease pays 75,000 USD a month.
/// </summary>
public sealed class ExpansionOptionTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Exercised_ThePhaseBegins_AndThePromiseIsTheNoticeAfter()
    {
        // Exercised on 1 August, complete on 31 August: one of its 31 days and four months. Promised in ten days, so 20 days late at 1 day's rent.
        var run = Plan(At(8, 1, noticeDays: 10), new LateDelivery(TimeSpan.Zero, 1, null)).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("fleet-two_mw", Day(7, 31)), Is.EqualTo(0.4));
            Assert.That(run.At("fleet-two_mw", Day(8, 1).AddHours(1)), Is.Zero);
            Assert.That(run.At("lease-two_mw", Day(8, 31).AddHours(1)), Is.EqualTo(0.5));
            Assert.That(Sum(run, Account.LeaseRent, "lease-two"), Is.EqualTo(75_000 * (1 / 31.0 + 4)).Within(0.005));
            Assert.That(run.Usd(Account.LateCredits), Is.EqualTo(-20 * 75_000 * 12 / 365.0).Within(0.005));
            Assert.That(Note(run, EventKind.OptionExercised), Is.EqualTo((Day(8, 1), "lease", "expand", 10.0)));
            Assert.That(OperatorMonths.Of(run)[6].Compute!.ContractedMw, Is.EqualTo(0.5).Within(1e-9), "July: the first lease alone");
            Assert.That(OperatorMonths.Of(run)[7].Compute!.ContractedMw, Is.EqualTo(1).Within(1e-9), "August: both");
        });
    }

    [Test]
    public void Lapsed_ThePhaseIsGivenUp_ItsMegawattsGoOnMining_AndNothingIsOwed()
    {
        var run = Plan(Strike(usd: 1e3), new LateDelivery(TimeSpan.Zero, 1, TimeSpan.FromDays(10))).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Series["fleet-two_mw"].Values, Is.All.EqualTo(0.4));
            Assert.That(run.Postings.Where(p => p.Cause is "two" or "lease-two" || p.Subject == "lease-two"), Is.Empty);
            Assert.That(run.Events.Single(e => e.Kind == EventKind.PhaseCancelled).TimeUtc, Is.EqualTo(Day(12, 1)));
            Assert.That(run.Events.Single(e => e.Kind == EventKind.OptionLapsed).TimeUtc, Is.EqualTo(Day(12, 1)));
            Assert.That(run.Events.Any(e => e.Kind == EventKind.LeaseTerminated), Is.False);
            Assert.That(OperatorMonths.Of(run)[11].Compute!.ContractedMw, Is.EqualTo(0.5).Within(1e-9));
        });
    }

    [Test]
    public void Strike_IsMetOnTheFirstDayItsMeanIsAbove()
    {
        // 2 USD rising by half a year: the mean of the 30 days before day d is 2 r^(d-30) (r^30 - 1) / (30 (r - 1)) with r = 1.5^(1/365).
        var run = Plan(Strike(usd: 2.4)).Run();
        var day = (int)(Note(run, EventKind.OptionExercised).At - Start).TotalDays;
        var r = Math.Pow(1.5, 1 / 365.0);
        double Mean(int d) => 2 * Math.Pow(r, d - 30) * (Math.Pow(r, 30) - 1) / (30 * (r - 1));
        Assert.Multiple(() =>
        {
            Assert.That(Mean(day), Is.GreaterThan(2.4));
            Assert.That(Mean(day - 1), Is.LessThanOrEqualTo(2.4));
            Assert.That(run.Events.Single(e => e.Kind == EventKind.PhaseStarted && e.Subject == "two").TimeUtc, Is.EqualTo(Start.AddDays(day)));
        });
    }

    private static readonly Gen<int> ExerciseDays = Gen.Int[150, 330];

    [Test]
    public void Exercise_OnAnyDay_ChangesNothingBefore_AndAfterOnlyWhatHangsOnIt()
    {
        var lapsed = Plan(Strike(usd: 1e3)).Run();
        ExerciseDays.Sample(
            day =>
            {
                var at = Start.AddDays(day);
                var run = Plan(new ExpansionOption("expand", "two", Start, Day(12, 1), TimeSpan.FromDays(60), at, null)).Run();
                Assert.That(run.Postings.Where(p => p.TimeUtc <= at), Is.EqualTo(lapsed.Postings.Where(p => p.TimeUtc <= at)));
                Assert.That(Others(run), Is.EqualTo(Others(lapsed)));
                Assert.That(run.Series["lease_mw"].Values, Is.EqualTo(lapsed.Series["lease_mw"].Values));
                Assert.That(run.Series["rental_usd_per_gpu_hour"].Values, Is.EqualTo(lapsed.Series["rental_usd_per_gpu_hour"].Values));
                Assert.That(Sum(run, Account.Capex, "two"), Is.LessThan(0));
            },
            iter: 12);
    }

    // Energy is the whole site's; everything else has an owner.
    private static IEnumerable<Posting> Others(RunResult run) =>
        run.Postings.Where(p => p.Subject is not ("site" or "two" or "lease-two" or "fleet-two") && p.Cause is not "two");

    private static ExpansionOption At(int month, int day, int noticeDays) =>
        new("expand", "two", Start, Day(12, 1), TimeSpan.FromDays(noticeDays), Day(month, day), null);

    private static ExpansionOption Strike(double usd) =>
        new("expand", "two", Start, Day(12, 1), TimeSpan.FromDays(60), null, new GpuStrike("rental", usd, TimeSpan.FromDays(30)));

    private static (DateTime At, string Subject, string Cause, double Value) Note(RunResult run, EventKind kind) =>
        run.Events.Where(e => e.Kind == kind).Select(e => (e.TimeUtc, e.Subject, e.Cause, e.Value)).Single();

    private static double Sum(RunResult run, Account account, string subject) =>
        run.Postings.Where(p => p.Account == account && p.Subject == subject).Sum(p => p.Amount.Usd);

    private static DateTime Day(int month, int day) => new(2026, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static SiteModel Plan(ExpansionOption option, LateDelivery? late = null)
    {
        var plan = ConversionTests.Plan();
        var (one, two) = (plan.Conversion.Phases[0], plan.Conversion.Phases[1]);
        return plan with
        {
            Fleets = [.. plan.Fleets, TestSite.Fleet("fleet-two", 40)],
            Leases = [plan.Leases[0] with { Options = [option] }, plan.Leases[1] with { Late = late }],
            Conversion = plan.Conversion with { Phases = [one, two with { Retire = ["fleet-two"], Salvage = new Salvage(5, 29) }] },
            GpuMarkets = [new GpuMarket("rental", 2, [new GpuRegime("only", 1, 1, [])], 0, 30, 0, -0.5, null, "test")],
        };
    }
}
