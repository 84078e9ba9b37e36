using NUnit.Framework;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Study;

namespace SiteSim.Tests.Reports.Study;

/// <summary>What the charts of a study are drawn from.</summary>
public sealed class StudyFigureTests
{
    private static readonly StudyContent Line = SampleStudy.Line(("20 MW", [4e6, 6e6]), ("0 MW", [1e6, 5e6]), ("10 MW", [2e6, double.NaN]));

    [Test]
    public void Curve_HasItsPointsAlongTheAxis_WithTheStatisticsOfTheStudies()
    {
        var figure = PointsFigure.Of(Line, ShownPart.Of(Line), SampleStudy.Margin);
        var summary = FigureSummary.Of(SampleStudy.Margin, Line.Samples[0]);
        Assert.Multiple(() =>
        {
            Assert.That((figure.Chart, figure.Title), Is.EqualTo(("study-curve", "Revenue less power by split, MUSD")));
            Assert.That(Column(figure, "point"), Is.EqualTo(new[] { "0 MW", "10 MW", "20 MW" }));
            Assert.That(Column(figure, "replications"), Is.EqualTo(new[] { 2, 1, 2 }));
            Assert.That(Column(figure, "mean"), Is.EqualTo(new[] { 3e6, 2e6, 5e6 }));
            Assert.That(Column(figure, "p10"), Is.EqualTo(new[] { 1.4e6, 2e6, 4.2e6 }));
            Assert.That((figure.Data.Rows[2][3], figure.Data.Rows[2][4]), Is.EqualTo(((object)summary.MeanInterval.Low!, (object)summary.MeanInterval.High!)));
            Assert.That(figure.Description, Does.Contain("Highest of 3 points: 20 MW, 5.00 MUSD"));
        });
    }

    [Test]
    public void Differences_AreFromTheBaseline_AndStepsFromThePointBefore()
    {
        var shown = ShownPart.Of(Line);
        var (baseline, steps) = (DifferenceFigure.FromBaseline(Line, shown, SampleStudy.Margin), DifferenceFigure.AlongAxis(Line, shown, SampleStudy.Margin));
        Assert.Multiple(() =>
        {
            Assert.That(Rows(baseline, "point", "from", "pairs", "difference"), Is.EqualTo(new object?[][] { ["0 MW", "20 MW", 2, -2e6], ["10 MW", "20 MW", 1, -2e6] }));
            Assert.That(Rows(steps, "point", "from", "pairs", "difference"), Is.EqualTo(new object?[][] { ["10 MW", "0 MW", 1, 1e6], ["20 MW", "10 MW", 1, 2e6] }));
        });
    }

    /// <summary>5 beats 4 and 3 in both; 6 has more across; 7 is undefined.</summary>
    [Test]
    public void Front_IsWhatNoOtherPointBeatsInBoth()
    {
        var names = new[] { "a", "b", "c", "d" };
        var content = SampleStudy.Content(
            SampleStudy.Plan(1, 0, [.. names.Select(n => (n, Array.Empty<(string, string)>()))]),
            Both(5, -1), Both(4, -2), Both(3, 0), Both(double.NaN, 9));
        var figure = ParetoFigure.Of(content, ShownPart.Of(content));
        Assert.Multiple(() =>
        {
            Assert.That(figure.Title, Is.EqualTo("Revenue less power (mean, up) against SLA credits (mean, across)"));
            Assert.That(Column(figure, "on_front"), Is.EqualTo(new[] { true, false, true, false }));
            Assert.That(figure.Description, Does.Contain("a; c.").And.Contain("2 of 4 points are beaten"));
        });
    }

    [Test]
    public void Front_IsAgainstTheBadSide_WhereCreditsDecideNothing()
    {
        var content = SampleStudy.Content(SampleStudy.Plan(1, 0, ("a", []), ("b", [])), Both(5, 0), Both(4, 0));
        Assert.That(ParetoFigure.Of(content, ShownPart.Of(content)).Title, Does.Contain("revenue less power (P10, across)"));
    }

    /// <summary>Values 1, 3, 5 less 0, 1, 2 are 1, 2, 3: of the first two 1.5 ± 12.706 / 2, apart by the root of (2 + 0.5) / 0.5 more.</summary>
    [Test]
    public void Convergence_IsOfTheFirstFutures_AndApartByTheVarianceRatio()
    {
        var content = SampleStudy.Line(("0 MW", [0, 1, 2]), ("1 MW", [1, 3, 5]));
        var figure = ConvergenceFigure.Of(content, ShownPart.Of(content), 1).Choices.Single(c => c.Key == "1").Figure;
        var first = figure.Data.Rows[0];
        Assert.Multiple(() =>
        {
            Assert.That(Column(figure, "replications"), Is.EqualTo(new[] { 2, 3 }));
            Assert.That(first[1], Is.EqualTo(2));
            Assert.That(first[4], Is.EqualTo(1.5));
            Assert.That((double)first[5]!, Is.EqualTo(1.5 - 12.7062 / 2).Within(1e-3));
            Assert.That((double)first[8]!, Is.EqualTo(1.5 + 12.7062 / 2 * Math.Sqrt(5)).Within(1e-3));
        });
    }

    [Test]
    public void Shocks_AreComparedWithTheirOwnPlan()
    {
        var plan = SampleStudy.Plan(1, 0, ("mine", []), ("mine / storm", [("price", "5")]), ("lease", [("a", "1")]), ("lease / storm", [("a", "1"), ("price", "5")]), ("lease / not a shock", []));
        var content = SampleStudy.Content(plan, [.. new[] { 10.0, 7, 20, 25, 0 }.Select(v => SampleStudy.Sample((SampleStudy.Margin, [v])))]);
        Assert.Multiple(() =>
        {
            Assert.That(content.IsStress);
            Assert.That(Enumerable.Range(0, 5).Select(content.BaselineOf), Is.EqualTo(new[] { 0, 0, 2, 2, 4 }));
            Assert.That(Rows(ShockFigure.Of(content, SampleStudy.Margin), "plan", "shock", "mean", "difference").Take(4), Is.EqualTo(new object?[][]
            {
                ["mine", null, 10.0, null], ["mine", "storm", 7.0, -3.0], ["lease", null, 20.0, null], ["lease", "storm", 25.0, 5.0],
            }));
        });
    }

    [TestCase(1.23456789e9, 1.234568e9)]
    [TestCase(-0.0001234567891, -0.0001234568)]
    [TestCase(9999999, 9999999)]
    [TestCase(double.NaN, null)]
    [TestCase(double.PositiveInfinity, null)]
    public void Rounded_KeepsSevenDigits(double value, double? rounded) => Assert.That(Rounded.Of(value), Is.EqualTo(rounded));

    private static FigureSample Both(double margin, double credits) => SampleStudy.Sample((SampleStudy.Margin, [margin]), (SampleStudy.Credits, [credits]));

    private static object?[] Column(ChartFigure figure, string name) => [.. Rows(figure, name).Select(row => row[0])];

    private static object?[][] Rows(ChartFigure figure, params string[] names)
    {
        int[] at = [.. names.Select(n => figure.Data.Columns.Index().First(c => c.Item.Name == n).Index)];
        return [.. figure.Data.Rows.Select(row => at.Select(i => row[i]).ToArray())];
    }
}
