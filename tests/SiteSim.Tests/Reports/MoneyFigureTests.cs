using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Reports;
using SiteSim.Reports.Bridges;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;
using SiteSim.Tests.Reports.Bridges;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports;

/// <summary>What the page shows of money is what the run says.</summary>
public sealed class MoneyFigureTests
{
    private static readonly RunResult Run = FinancedPlan.Run;

    private static readonly RunSummary Summary = RunSummary.Of(Run);

    [Test]
    public void Revenue_IsTheStatementByMonth()
    {
        var figure = RevenueFigure.Of(Summary.Statement)!;
        Assert.Multiple(() =>
        {
            Assert.That(Column(figure, "revenue_usd").Cast<decimal>().Sum(), Is.EqualTo(Math.Round((decimal)Run.Figure("revenue_usd"), 6)));
            Assert.That(Column(figure, "margin_usd").Cast<decimal>().Sum(), Is.EqualTo(Math.Round((decimal)Run.Figure("margin_usd"), 6)));
            Assert.That(Column(figure, "ai_share_pct")[0], Is.EqualTo(0.0), "only mining in January");
            Assert.That(Column(figure, "ai_share_pct")[^1], Is.EqualTo(100.0), "only rent in December");
            Assert.That(figure.Description, Does.Contain("of it from AI"));
        });
    }

    /// <summary>A month whose credits exceed its rent: the share of a loss is nobody's.</summary>
    [Test]
    public void Revenue_OfALoss_HasNoShareOfAi()
    {
        var at = new DateTime(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc);
        Posting[] postings = [new(at, Account.LeaseRent, "lease", Money.FromUsd(100), "lease"), new(at, Account.SlaCredits, "lease", Money.FromUsd(-150), "off")];
        var figure = RevenueFigure.Of(StatementOf(postings))!;
        Assert.Multiple(() =>
        {
            Assert.That(Column(figure, "ai_share_pct"), Is.EqualTo(new object?[] { null }));
            Assert.That(figure.Description, Is.EqualTo("-50.00 USD of revenue; -50.00 USD are left after power. Tenants are credited 150.00 USD, drawn below the axis."));
            Assert.That(RevenueFigure.Of(StatementOf([])), Is.Null);
        });
    }

    [Test]
    public void Bridge_SaysWhatIsReachedAfterEachStep()
    {
        var figure = BridgeFigure.Of("id", "title", "words", [
            new BridgeStep("a", 5, "", BridgeRole.Mining), new BridgeStep("b", -2, "", BridgeRole.Power), new BridgeStep("sum", 3, "", BridgeRole.Total), new BridgeStep("c", 1, "", BridgeRole.Soft)]);
        Assert.That(Column(figure, "reached_usd"), Is.EqualTo(new object?[] { 5m, 3m, 3m, 4m }));
    }

    [Test]
    public void Debt_EndsAtWhatIsOwed_AndCoverIsTheFigures()
    {
        var figure = DebtFigure.Of(Run)!;
        Assert.Multiple(() =>
        {
            Assert.That((decimal)Column(figure, "debt_usd")[^1]!, Is.EqualTo(Math.Round((decimal)Run.Figure("debt_outstanding_usd"), 6)));
            Assert.That(Column(figure, "cover_x").OfType<double>().Min(), Is.EqualTo(Run.Figure("lowest_debt_cover")));
            Assert.That(figure.Description, Does.Contain($"{Run.Figure("covenant_breaches"):0} of "));
            Assert.That(DebtFigure.Of(Run with { Site = Run.Site with { Finance = null } }), Is.Null);
        });
    }

    /// <summary>Credits of 2.5 % for any minute and of 10 % above 45: 30 minutes short leave 15, 60 are past the last tier.</summary>
    [TestCase(0, 0.0, 2.5)]
    [TestCase(30, 15.0, 10.0)]
    [TestCase(45, 0.0, 10.0)]
    [TestCase(60, null, null)]
    public void CalendarMonth_CountsDownToTheNextCredit(int minutes, double? left, double? next)
    {
        var sla = TestSite.Lease("lease", "nodes").Sla;
        var tenant = new LeaseMonth("lease", new DateOnly(2026, 6, 1), Money.FromUsd(75_000), TimeSpan.FromMinutes(minutes), TimeSpan.FromDays(30), sla.CreditShare(TimeSpan.FromMinutes(minutes)), Money.FromUsd(1_875), []);
        var month = LeaseCalendarMonth.Of(tenant.Month, [tenant], sla);
        Assert.Multiple(() =>
        {
            Assert.That((month.LeftMin, month.NextSharePct), Is.EqualTo((left, next)));
            Assert.That(month.AvailabilityPct, Is.EqualTo(100 * (1 - minutes / 43_200.0)).Within(1e-12));
            Assert.That(month.CreditUsd, Is.EqualTo(1_875m));
        });
    }

    [Test]
    public void Calendar_SaysHowShortTheLeaseWas_AndWhatItWasCredited()
    {
        var figure = LeaseCalendarFigure.Of(SampleRun.Create(), "anchor")!;
        Assert.Multiple(() =>
        {
            Assert.That(figure.Description, Does.Contain("12.5 min short on 1 of ").And.Contain("most on 2026-06-20 (12.5 min)").And.Contain("Credits in 1 of 2 months, 116,000 USD in all."));
            Assert.That(Column(figure, "short_min").OfType<double>().Sum(), Is.EqualTo(12.5).Within(1e-9));
        });
    }

    [Test]
    public void Phases_SayTheDatesInLocalTime_AndHowSureTheyAre()
    {
        var figure = PhaseFigure.Of(Run.Conversion!, Summary);
        Assert.Multiple(() =>
        {
            Assert.That(Column(figure, "complete_utc")[0], Is.EqualTo(new DateTime(2026, 5, 10, 0, 0, 0, DateTimeKind.Utc)));
            Assert.That(Column(figure, "complete_p10_utc")[0], Is.EqualTo(Column(figure, "complete_p90_utc")[0]), "every length is fixed");
            Assert.That(figure.Description, Does.StartWith("one: complete 2026-05-10, on the day planned; the same day in every future that completes it. two: "));
        });
    }

    [Test]
    public void Page_OfAPlan_HasEveryFigureOfMoney()
    {
        var page = Page(Run);
        foreach (var id in new[] { "revenue-by-month", "income", "debt", "plan-change", "phases", "value", "enterprise-value", "calendar-lease", "calendar-lease-two" })
        {
            Assert.That(page, Does.Contain($"<figure class=\"figure\" id=\"{id}\""));
        }
    }

    /// <summary>Sites that lack what the figures show: no miners, no leases, nothing at all.</summary>
    [TestCase(true, false)]
    [TestCase(false, true)]
    [TestCase(false, false)]
    public void Page_OfASiteThatLacksThings_IsWritten(bool mines, bool leases)
    {
        var day = TestSite.Day();
        var site = day with { Fleets = mines ? day.Fleets : [], Leases = leases ? day.Leases : [], Clusters = leases ? day.Clusters : [], Network = mines ? day.Network : null };
        var page = Page(site.Run());
        Assert.Multiple(() =>
        {
            Assert.That(page.Contains("id=\"calendar-lease\"", StringComparison.Ordinal), Is.EqualTo(leases));
            Assert.That(page.Contains("id=\"revenue-by-month\"", StringComparison.Ordinal), Is.EqualTo(mines || leases));
            Assert.That(page, Does.Contain("One future."));
        });
    }

    private static string Page(RunResult run) => RunPage.Render(run, RunManifest.Of(run, RunFolder.Origin), RunSummary.Of(run));

    private static Statement StatementOf(IReadOnlyList<Posting> postings) => Statement.Of(postings, LocalTime.Of(Run.Site.Clock, Run.Site.Horizon));

    private static object?[] Column(ChartFigure figure, string name)
    {
        var at = figure.Data.Columns.Select(c => c.Name).ToList().IndexOf(name);
        return [.. figure.Data.Rows.Select(r => r[at])];
    }
}
