using NUnit.Framework;
using SiteSim.Reports;
using SiteSim.Reports.Html.Run;
using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Summaries;

namespace SiteSim.Tests.Reports.Timeline;

/// <summary>What is marked in the charts, and that each mark says what it cost and whom.</summary>
public sealed class MarksTests
{
    private static readonly RunContent Content = Of();

    private static readonly Marks All = Marks.Of(Content);

    /// <summary>The dear hour: one interval at 4,750 USD/MWh, eleven at about 31.</summary>
    [Test]
    public void Of_Sample_MarksWhatHappened_InOrder()
    {
        (string, string)[] expected =
        [
            ("peak", "peak of 2026-06"), ("price", "424 USD/MWh"), ("order", "heat-dome"), ("short", "anchor short"), ("outage", "substation-a-outage-1"), ("peak", "peak of 2026-07"),
        ];
        Assert.That(All.Shown.Select(m => (m.Kind, m.Label)), Is.EqualTo(expected));
    }

    [Test]
    public void Panels_SayWhatExplainSays()
    {
        var panel = All.Panels.Single(p => p.Id == "heat-dome");
        var answer = Explaining().Sentences;
        Assert.Multiple(() =>
        {
            Assert.That(panel.Sentences, Is.EqualTo(answer));
            Assert.That(panel.Tables.Select(t => t.Title), Has.Some.Contains("heat-dome"));
            Assert.That(All.Shown.Single(m => m.Kind == "short").Panel!.Because, Is.SameAs(panel), "one panel, however many marks lead to it");
        });
    }

    /// <summary>12.5 of the month's 12.5 minutes: the whole credit.</summary>
    [Test]
    public void Shortfall_CostsItsShareOfTheMonthsCredit()
    {
        var mark = All.Shown.Single(m => m.Kind == "short");
        Assert.Multiple(() =>
        {
            Assert.That(mark.Usd, Is.EqualTo(-116_000.333333).Within(1e-6));
            Assert.That(mark.ToUtc - mark.FromUtc, Is.EqualTo(TimeSpan.FromMinutes(12.5)));
        });
    }

    [Test]
    public void Of_MoreThanFit_KeepsTheWeightiest_AndSaysHowManyAreLeftOut()
    {
        var run = Content.Run;
        var shorts = Enumerable.Range(0, 100).SelectMany(i => run.Events.Where(e => e.Cause == "heat-dome" && e.Subject == "anchor").Select(e => e with { TimeUtc = e.TimeUtc.AddHours(i) }));
        var many = Marks.Of(Content with { Run = run with { Events = [.. shorts] } });
        Assert.Multiple(() =>
        {
            Assert.That(many.LeftOut, Is.EqualTo(new Dictionary<string, int> { ["short"] = 40 }));
            Assert.That(many.Shown.Count(m => m.Kind == "short"), Is.EqualTo(60));
        });
    }

    private static SiteSim.Reports.Explaining.Explanation Explaining()
    {
        var run = new StoredRun("", Content.Manifest, Content.Summary, Content.Run.Events, Content.Run.Postings);
        return SiteSim.Reports.Explaining.Explanation.Of(run, "heat-dome");
    }

    private static RunContent Of()
    {
        var run = SampleRun.Create();
        return new RunContent(run, RunManifest.Of(run, RunFolder.Origin), RunSummary.Of(run));
    }
}
