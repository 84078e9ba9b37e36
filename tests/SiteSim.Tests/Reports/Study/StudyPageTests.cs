using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NUnit.Framework;
using SiteSim.Experiments.Studies;
using SiteSim.Numerics;
using SiteSim.Reports.Html.Study;

namespace SiteSim.Tests.Reports.Study;

public sealed partial class StudyPageTests
{
    [GeneratedRegex(@"<script type=""application/json"" class=""(?<name>[a-z-]+)"">(?<text>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex(@"<section id=""(?<id>[a-z-]+)""")]
    private static partial Regex Sections();

    [Test]
    public void Line_HasCurveDifferencesFrontAndConvergence_AndEveryFigureToChoose()
    {
        var page = StudyPage.Render(Study(points: 3, replications: 4, figures: 5));
        Assert.Multiple(() =>
        {
            Assert.That(Sections().Matches(page).Select(m => m.Groups["id"].Value), Is.EqualTo(new[]
            {
                "points-section", "differences-section", "front-section", "convergence-section", "table-section", "method",
            }));
            Assert.That(page, Does.Contain("Sample &lt;study&gt;").And.Not.Contain("Sample <study>"));
            Assert.That(page, Does.Match("<input type=\"range\" id=\"point\" min=\"0\" max=\"2\" step=\"1\" value=\"2\" aria-valuetext=\"2 MW\""));
            var choices = Json(page, "choices").First().RootElement;
            Assert.That(choices.EnumerateObject().Select(c => c.Name), Is.EqualTo(new[] { "margin_usd", "figure_1", "figure_2", "figure_3", "figure_4" }));
            Assert.That(choices.EnumerateObject().Select(c => c.Value.GetProperty("rows").GetArrayLength()), Is.All.EqualTo(3));
            Assert.That(Json(page, "point-cells").Single().RootElement.EnumerateObject().Count(), Is.EqualTo(3));
        });
    }

    [Test]
    public void EqualStudies_GiveEqualPages()
    {
        var (one, other) = (Study(3, 4, 5), Study(3, 4, 5));
        Assert.That(StudyPage.Render(one), Is.EqualTo(StudyPage.Render(other)));
    }

    [TestCase(1, 1, TestName = "a single run")]
    [TestCase(1, 3, TestName = "one point")]
    [TestCase(2, 1, TestName = "one future")]
    public void SmallestStudies_HaveAPage(int points, int replications) =>
        Assert.That(StudyPage.Render(Study(points, replications, 1)), Does.Contain("id=\"points\""));

    [Test]
    public void FullSplitStudy_IsUnderThreeMegabytes_AndHoldsEverything()
    {
        var content = Study(13, 64, 80);
        var page = StudyPage.Render(content);
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetByteCount(page), Is.LessThan(3_000_000));
            Assert.That(ShownPart.Of(content).Missing(content), Is.Null);
            Assert.That(Json(page, "futures").Single().RootElement.GetProperty("figure_7")[12].GetArrayLength(), Is.EqualTo(64));
        });
    }

    [Test]
    public void StudyOfThousandsOfPoints_ShowsTheBest_AndSaysWhatIsMissing()
    {
        var content = Study(2_000, 8, 20);
        var page = StudyPage.Render(content);
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetByteCount(page), Is.LessThan(3_000_000));
            Assert.That(page, Does.Contain("This page holds the 100 best of 2000 points, and the baseline"));
            Assert.That(ShownPart.Of(content).Points, Has.Count.EqualTo(101).And.Contains(0).And.Contains(1_999));
        });
    }

    /// <summary>Points of which each is better than the one before, on futures of a fixed noise.</summary>
    private static StudyContent Study(int points, int replications, int figures)
    {
        FigureName[] names = [SampleStudy.Margin, .. Enumerable.Range(1, figures - 1).Select(i => new FigureName("more", $"figure_{i}", $"figure {i}", "MWh", 0))];
        var plan = SampleStudy.Plan(replications, 0, [.. Enumerable.Range(0, points).Select(p => ($"split={p} MW", new[] { ("split", $"{p} MW") }))]);
        return SampleStudy.Content(plan, [.. Enumerable.Range(0, points).Select(p => SampleStudy.Sample([.. names.Select((n, f) => (n, Values(p, f, replications)))]))]);
    }

    private static double[] Values(int point, int figure, int replications)
    {
        var stream = new RandomStream(7, figure, "study", "noise");
        return [.. Enumerable.Range(0, replications).Select(_ => 1.23456789e9 * (1 + 0.1 * stream.NextDouble()) + 7.7e6 * point)];
    }

    private static IEnumerable<JsonDocument> Json(string page, string name) =>
        Data().Matches(page).Where(m => m.Groups["name"].Value == name).Select(m => JsonDocument.Parse(m.Groups["text"].Value));
}
