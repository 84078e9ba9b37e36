using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;
using SiteSim.Reports;
using SiteSim.Reports.Html;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Reports;

/// <summary>The page needs nothing but itself and stays small.</summary>
public sealed partial class ReportPageTests
{
    [GeneratedRegex(@"<link(?! rel=""icon"" href=""data:,"")|<iframe|<img|\b(src|href)\s*=\s*[""']?\s*(https?:)?//|<script[^>]+src|(?<!Object)url\(|@import|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\bimport\(", RegexOptions.IgnoreCase)]
    private static partial Regex External();

    [Test]
    public void Page_RefersToNothingOutside()
    {
        var page = Page(SampleRun.Create());
        string[] libraries = ["vendor/d3.min.js", "vendor/plot.umd.min.js", "vendor/uPlot.iife.min.js"];
        Assert.Multiple(() =>
        {
            Assert.That(External().Matches(libraries.Aggregate(page, (string rest, string library) => rest.Replace(Assets.Read(library), ""))).Select(m => m.Value), Is.Empty);
            Assert.That(libraries.Where(library => !page.Contains(Assets.Read(library))), Is.Empty, "the charts' libraries are in the page");
            Assert.That(page, Does.Contain("The MIT License (MIT)").And.Contain("Copyright 2020-2025 Observable, Inc.").And.Contain("Mike Bostock"), "with their licences");
        });
    }

    [Test]
    public void Page_EncodesNames()
    {
        var page = Page(SampleRun.Create());
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("<h1>Sample &lt;site&gt; &amp; co</h1>"));
            Assert.That(page, Does.Not.Contain("Sample <site>"));
        });
    }

    [Test]
    public void Page_OfThreeYearsOfFiveMinutes_IsUnderThreeMegabytes()
    {
        var run = Noisy(SampleRun.Create(SampleRun.StartUtc.AddDays(1_096)));
        Assert.That(run.Series.StartsUtc, Has.Length.EqualTo(315_648));
        Assert.That(Encoding.UTF8.GetByteCount(Page(run)), Is.LessThan(3_000_000));
    }

    [Test]
    public void Headlines_AFigureMissing_IsADefect()
    {
        var run = SampleRun.Create();
        var summary = RunSummary.Of(run);
        foreach (var key in Headlines.Of(run.Site, summary).Select(f => f.Key))
        {
            var without = summary with { Figures = [.. summary.Figures.Where(f => f.Key != key)] };
            Assert.That(() => Headlines.Of(run.Site, without), Throws.InvalidOperationException.With.Message.Contains($"no figure \"{key}\""));
        }
    }

    [Test]
    public void Headlines_WithoutMinersAndOrders_LeaveTheirsOut()
    {
        var run = SampleRun.Create();
        var keys = Headlines.Of(run.Site with { Fleets = [] }, RunSummary.Of(run) with { Orders = [] }).Select(f => f.Key);
        Assert.That(keys, Is.EqualTo(new[] { "revenue_usd", "power_cost_usd", "margin_usd", "ai_revenue_share_pct", "energy_drawn_mwh", "all_in_power_usc_per_kwh" }));
    }

    /// <summary>Every power wanders by up to 0.8 MW from row to row and the price by 16 USD/MWh: more than a real site does.</summary>
    private static RunResult Noisy(RunResult run) => run with
    {
        Series = run.Series with
        {
            Columns = [.. run.Series.Columns.Select((c, n) => c with { Values = [.. c.Values.Select((v, i) => v + (long)(i + n * 7919) * 48_271 % 2_147_483_647 % 17 * (c.Unit == "MW" ? 0.05 : 1))] })],
        },
    };

    private static string Page(RunResult run) => RunPage.Render(run, RunManifest.Of(run, RunFolder.Origin), RunSummary.Of(run));
}
