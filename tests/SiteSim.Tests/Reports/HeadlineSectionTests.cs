using NUnit.Framework;
using SiteSim.Experiments.Studies;
using SiteSim.Reports;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run;
using SiteSim.Reports.Summaries;

namespace SiteSim.Tests.Reports;

/// <summary>Headlines of one future are its figures; of many, means with intervals and how they are spread.</summary>
public sealed class HeadlineSectionTests
{
    private static readonly FigureName Revenue = new("money", "revenue_usd", "revenue", "USD", 1);

    [Test]
    public void OneFuture_SaysHowToGetIntervals()
    {
        var text = Text(null);
        Assert.That(text, Does.Contain("One future. sitesim run with --replications 64").And.Contain("<b>3.85</b> MUSD").And.Not.Contain("±"));
    }

    /// <summary>Revenue of -1, 1, 3 MUSD: mean 1, and t with 2 degrees of freedom, 4.303 · 2 / √3 = 4.97.</summary>
    [Test]
    public void ManyFutures_AreTheirMeanAndInterval()
    {
        var text = Text(Sample(-1e6, 1e6, 3e6));
        Assert.That(text, Does.Contain("Means over 3 futures").And.Contain("<b>1.00</b> MUSD</dd><dd>± 4.97 MUSD (95 %)").And.Contain("<dd>P10 -0.60 MUSD</dd><dd>P90 2.60 MUSD</dd><dd>below zero in 33 % of futures</dd>"));
    }

    [Test]
    public void Spread_HasADotForEachTwentieth_AndThoseBelowZeroApart()
    {
        var text = Text(Sample(-1e6, 1e6, 3e6));
        // Linear from -1 to 3: a share s is at -1 + 4 s, so the five twentieths below 0.25 are below zero.
        Assert.Multiple(() =>
        {
            Assert.That(text.Split("class=\"below\"").Length - 1, Is.EqualTo(5));
            Assert.That(text.Split("class=\"dot\"").Length - 1, Is.EqualTo(15));
        });
    }

    [Test]
    public void WhatDoesNotVary_IsNotDrawn() => Assert.That(Text(Sample(2e6, 2e6)), Does.Contain("<b>2.00</b> MUSD</dd><dd>the same in every future</dd>").And.Not.Contain("<svg"));

    private static FigureSample Sample(params double[] revenues)
    {
        var sample = new FigureSample();
        Array.ForEach(revenues, usd => sample.Add([(Revenue, usd)]));
        return sample;
    }

    private static string Text(FigureSample? sample)
    {
        var run = SampleRun.Create();
        var summary = RunSummary.Of(run) with { Replications = sample is null ? null : ReplicationSummary.Of(sample) };
        var html = new HtmlText();
        HeadlineSection.Write(html, new RunContent(run, RunManifest.Of(run, RunFolder.Origin), summary));
        return html.ToString();
    }
}
