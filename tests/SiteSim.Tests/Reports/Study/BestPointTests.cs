using NUnit.Framework;
using SiteSim.Experiments.Selection;
using SiteSim.Reports.Html.Study;
using SiteSim.Reports.Studies;

namespace SiteSim.Tests.Reports.Study;

public sealed class BestPointTests
{
    /// <summary>Differences 1, 2 and 3 MUSD: mean 2, standard error 1 / sqrt 3, t of 2 degrees of freedom 4.3027, so 2 ± 2.484.</summary>
    [Test]
    public void Best_IsAheadByThePairedDifference()
    {
        var content = SampleStudy.Line(("0 MW", [1e6, 9e6, 5e6]), ("10 MW", [2e6, 11e6, 8e6]), ("20 MW", [0, 0, 0]));
        var best = BestPoint.Of(content, SampleStudy.Margin)!;
        Assert.Multiple(() =>
        {
            Assert.That((best.Point, best.RunnerUp, best.IsHighest, best.IsTold), Is.EqualTo((1, (int?)0, true, false)));
            Assert.That(best.Sureness(content), Is.EqualTo("2.00 MUSD above the runner-up 0 MW on the same 3 futures, 95 % from -484,138 USD to 4.48 MUSD: the two are not told apart"));
        });
    }

    [Test]
    public void Best_ThatOthersEqualOnEveryFuture_SaysSo_AndIsComparedWithTheNext()
    {
        var content = SampleStudy.Line(("0 MW", [3e6, 5e6]), ("10 MW", [3e6, 5e6]), ("20 MW", [2e6, 4e6]));
        var best = BestPoint.Of(content, SampleStudy.Margin)!;
        Assert.Multiple(() =>
        {
            Assert.That((best.Point, best.RunnerUp, best.IsTold), Is.EqualTo((0, (int?)2, true)));
            Assert.That(best.Same, Is.EqualTo(new[] { 1 }));
            Assert.That(best.Sureness(content), Does.StartWith("exactly as 10 MW, and 1.00 MUSD above the runner-up 20 MW"));
        });
    }

    [Test]
    public void Best_OfASelectionThatMinimises_IsTheLowest()
    {
        var content = SampleStudy.Line(("0 MW", [3e6, 5e6]), ("10 MW", [2e6, 4e6])) with
        {
            Selection = new StudySelection(SampleStudy.Margin, "mean", "USD", false, null, SelectionOutcome.Shown, 0.95, 0.99, 4, 4, [], null, ""),
        };
        Assert.That(BestPoint.Of(content, SampleStudy.Margin) is { Point: 1, IsHighest: false });
    }

    [Test]
    public void NoneIsBest_WherePointsHaveUnequalFutures_OrAreShocks_OrNoneDefinesTheFigure()
    {
        var plan = SampleStudy.Plan(2, 0, ("a", []), ("a / storm", [("price", "5")]));
        var even = SampleStudy.Sample((SampleStudy.Margin, [1, 2]));
        var odd = SampleStudy.Line(("0 MW", [1, 2]), ("1 MW", [1, 2])) with { Samples = [even, SampleStudy.Sample((SampleStudy.Margin, [3]))] };
        Assert.Multiple(() =>
        {
            Assert.That(BestPoint.Of(SampleStudy.Content(odd.Plan, [.. odd.Samples]), SampleStudy.Margin), Is.Null);
            Assert.That(BestPoint.Of(SampleStudy.Content(plan, even, even), SampleStudy.Margin), Is.Null);
            Assert.That(BestPoint.Of(SampleStudy.Line(("0 MW", [double.NaN]), ("1 MW", [double.NaN])), SampleStudy.Margin), Is.Null);
        });
    }
}
