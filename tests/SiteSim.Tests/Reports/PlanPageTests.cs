using NUnit.Framework;
using SiteSim.Model.Conversion;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Reports;
using SiteSim.Reports.Html;
using SiteSim.Reports.Html.Run;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Reports;

/// <summary>What the page of a converting site has beyond that of one that stays as it is.</summary>
public sealed class PlanPageTests
{
    private static readonly SiteModel Site = ConversionTests.Plan() with { Finance = new FinanceTerms(0.10, null, 0, new EnterpriseValueRule(5.9, 12.3)) };

    private static readonly RunResult Run = Site.Run() with { Baseline = (Site with { Conversion = ConversionPlan.None, Leases = [], Clusters = [] }).Run() };

    private static readonly RunSummary Summary = RunSummary.Of(Run);

    [Test]
    public void PlanTable_ShowsWhatDiffers_AndNamesTheRest()
    {
        var labels = PlanTable.Of(Summary.Plan).Rows.Select(r => r.Cells[0]).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(labels, Has.Some.EqualTo("capex").And.Some.EqualTo("mining revenue"));
            Assert.That(labels, Has.None.EqualTo("mean hashprice"), "one network for both");
            Assert.That(PlanTable.Note(Summary.Plan), Does.StartWith("Internal rate of return of the difference, with the rent contracted beyond the horizon: ").And.Contain("The same with and without the plan: ").And.Contain("mean hashprice"));
            Assert.That(PlanTable.Of(null).IsEmpty);
            Assert.That(PlanTable.Note(null), Is.Empty);
        });
    }

    [Test]
    public void PlanTable_ADifferenceSmallBesideItsFigures_IsShown()
    {
        var plan = new PlanSummary([new PlanRow("blocks", "USD", -140_200_000.000001, -140_200_000), new PlanRow("adder", "USD", 140_201_000, 140_200_000)], "", "");
        Assert.That(PlanTable.Of(plan).Rows.Select(r => string.Join(", ", r.Cells)), Is.EqualTo(new[] { "adder, 140.20 MUSD, 140.20 MUSD, 1,000 USD" }));
    }

    [Test]
    public void Headlines_BeginWithThePlansReturn() =>
        Assert.That(Headlines.Of(Site, Summary).Take(3).Select(f => f.Key), Is.EqualTo(new[] { "plan_present_value_usd", "plan_present_value_to_terms_usd", "plan_payback_months" }));

    [Test]
    public void Charts_MarkThePhases()
    {
        var marks = Marks.Of(new RunContent(Run, RunManifest.Of(Run, RunFolder.Origin), Summary)).Shown;
        Assert.Multiple(() =>
        {
            Assert.That(marks, Has.Some.Matches<Mark>(m => m!.Label == "one starts" && m.FromUtc == new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc) && m.Panel!.Id == "one"));
            Assert.That(marks, Has.Some.Matches<Mark>(m => m!.Label == "one complete" && m.FromUtc == new DateTime(2026, 5, 10, 0, 0, 0, DateTimeKind.Utc)));
        });
    }
}
