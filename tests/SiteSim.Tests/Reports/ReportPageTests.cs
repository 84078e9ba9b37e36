using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;
using SiteSim.Reports;
using SiteSim.Reports.Html;
using SiteSim.Reports.Html.Kit;
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
    public void Page_OfAYearOfFiveMinutes_IsUnderTwoMegabytes()
    {
        var run = Noisy(SampleRun.Create(SampleRun.StartUtc.AddDays(365)));
        Assert.That(run.Series.StartsUtc, Has.Length.EqualTo(105_120));
        Assert.That(Encoding.UTF8.GetByteCount(Page(run)), Is.LessThan(2_000_000));
    }

    [Test]
    public void DrawnRows_KeepTheSpikeAndTheOrder()
    {
        var run = SampleRun.Create();
        var price = run.Series["index_usd_per_mwh"].Values;
        var rows = DrawnRows.Select(run.Series.StartsUtc, [price], [(SampleRun.Order.AtUtc, SampleRun.Order.EndUtc)]);
        Assert.Multiple(() =>
        {
            Assert.That(rows, Is.Ordered.And.Unique);
            Assert.That(rows.Max(i => price[i]), Is.EqualTo(SampleSeries.SpikeUsdPerMwh));
            Assert.That(rows.Count(i => run.Series.StartsUtc[i] >= SampleRun.Order.AtUtc && run.Series.StartsUtc[i] < SampleRun.Order.EndUtc), Is.EqualTo(48));
            Assert.That(rows, Has.Length.LessThan(run.Series.StartsUtc.Length / 2));
        });
    }

    /// <summary>Stretches of 12 rows of 5 minutes, single rows in the order's window: rows 600 to 609 are the window, 608 begins a stretch.</summary>
    [Test]
    public void MeanStretches_KeepTheArea_AndEveryRowOfTheWindow()
    {
        var starts = Enumerable.Range(0, 105_120).Select(i => SampleRun.StartUtc.AddMinutes(5 * i)).ToArray();
        var values = Enumerable.Range(0, starts.Length).Select(i => (double)(i * 7919 % 301)).ToArray();
        var stretches = MeanStretches.Of(starts, [(starts[603], starts[607])]);
        var firsts = stretches.Firsts.ToArray();
        var means = stretches.Of(values).ToArray();
        var lengths = firsts.Zip([.. firsts[1..], starts.Length], (from, to) => to - from).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(firsts[48..60], Is.EqualTo(new[] { 576, 588, 600, 603, 604, 605, 606, 607, 608, 612, 624, 636 }));
            Assert.That(means[50], Is.EqualTo((values[600] + values[601] + values[602]) / 3));
            Assert.That(means[53], Is.EqualTo(values[605]));
            Assert.That(means.Zip(lengths, (mean, rows) => mean * rows).Sum(), Is.EqualTo(values.Sum()).Within(1e-12).Percent);
            Assert.That(firsts, Has.Length.EqualTo(8_760 + 6));
        });
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

    /// <summary>Five digits in every value and extremes everywhere: the most a page has to hold.</summary>
    private static RunResult Noisy(RunResult run) => run with
    {
        Series = run.Series with
        {
            Columns = [.. run.Series.Columns.Select((c, n) => c with { Values = [.. c.Values.Select((_, i) => (long)(i + n * 7919) * 48_271 % 2_147_483_647 / 1e7)] })],
        },
    };

    private static string Page(RunResult run) => ReportPage.Render(run, RunManifest.Of(run, RunFolder.Origin), RunSummary.Of(run));
}
