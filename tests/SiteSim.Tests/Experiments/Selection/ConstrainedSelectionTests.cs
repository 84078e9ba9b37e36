using NUnit.Framework;
using SiteSim.Experiments.Selection;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Selection;

/// <summary>Points 0 to 9 of which each is worth one more than the last, and of which those after point 5 break a constraint.</summary>
public sealed class ConstrainedSelectionTests
{
    private const int Trials = 1000;

    private static readonly TestCaseData[] Constraints =
    [
        // Normal, mean 5.5 - point, deviation 1.
        new TestCaseData(new Constraint("slack", new MeanMeasure(), true, 0)).SetArgDisplayNames("a mean with a floor"),
        new TestCaseData(new Constraint("lack", new MeanMeasure(), false, 0)).SetArgDisplayNames("a mean with a ceiling"),
        // P30 of slack is 5.5 - point - 0.5244.
        new TestCaseData(new Constraint("slack", new QuantileMeasure(0.3), true, -0.5244)).SetArgDisplayNames("a quantile with a floor"),
        new TestCaseData(new Constraint("lack", new QuantileMeasure(0.7), false, 0.5244)).SetArgDisplayNames("a quantile with a ceiling"),
        // slack falls below 0 with a probability of Phi(point - 5.5): 30.9 % at point 5, 69.1 % at point 6.
        new TestCaseData(new Constraint("slack", new ShareMeasure(0, false), false, 50)).SetArgDisplayNames("a probability"),
        // The mean of the lowest 20 % of slack is 5.5 - point - 1.3998.
        new TestCaseData(new Constraint("slack", new TailMeanMeasure(0.2), true, -1.3998)).SetArgDisplayNames("a tail mean with a floor"),
    ];

    [TestCaseSource(nameof(Constraints))]
    public void BestThatKeepsTheConstraint_IsFoundAsOftenAsPromised(Constraint constraint)
    {
        var goal = SelectionTrials.Best() with { Constraints = [constraint] };
        var results = SelectionTrials.Each(Trials, trial => Selector.Run(goal, Futures(trial, 20_000), _ => { }));
        var equal = results.Average(r => r.Candidates.Max(c => c.Replications)) * 10;
        TestContext.Out.WriteLine(FormattableString.Invariant($"right {results.Count(r => r.Best == 5)}, runs {results.Average(r => r.Runs):0}, as many of each {equal:0}"));
        Assert.Multiple(() =>
        {
            Assert.That(results.Count(r => r.Best == 5), Is.GreaterThanOrEqualTo(0.95 * Trials));
            Assert.That(results, Has.All.Property(nameof(SelectionResult.Outcome)).EqualTo(SelectionOutcome.Shown));
            Assert.That(results.Average(r => r.Runs), Is.LessThan(equal / 2));
        });
    }

    [Test]
    public void NoPointThatKeepsThem_IsSaid()
    {
        var goal = SelectionTrials.Best() with { Constraints = [new Constraint("slack", new MeanMeasure(), true, 8)] };
        var result = Selector.Run(goal, Futures(1, 1000), _ => { });
        Assert.Multiple(() =>
        {
            Assert.That((result.Best, result.Outcome), Is.EqualTo(((int?)null, SelectionOutcome.Shown)));
            Assert.That(result.Confidence, Is.GreaterThanOrEqualTo(0.95));
            Assert.That(result.Candidates.Select(c => c.Standing), Is.All.EqualTo(Standing.Breaks));
        });
    }

    [Test]
    public void FigureThatAPointNeverHas_BindsNothing()
    {
        var futures = new DrawnFutures(2, 40, (point, future, key) => key == "x" ? point + 0.01 * (future % 3) : point == 1 ? double.NaN : 100);
        var result = Selector.Run(SelectionTrials.Best() with { Constraints = [new Constraint("y", new MeanMeasure(), true, 50)] }, futures, _ => { });
        Assert.Multiple(() =>
        {
            Assert.That((result.Best, result.Outcome), Is.EqualTo((1, SelectionOutcome.Shown)));
            Assert.That(result.Candidates[1].Constraints[0].Estimate.Value, Is.Null);
            Assert.That(result.Candidates[1].FeasibleProbability, Is.EqualTo(1));
        });
    }

    [Test]
    public void RareBreach_IsNotTakenForImpossible_FromAFewFutures()
    {
        // Point 1 is better, and fails in one future of 50: five futures without a failure are no proof that there is none in 20.
        var futures = new DrawnFutures(2, 1000, (point, future, key) => key == "x" ? point + 0.01 * (future % 3) : point == 1 && future % 50 == 49 ? 1 : 0);
        var goal = SelectionTrials.Best() with { Constraints = [new Constraint("breach", new ShareMeasure(0, true), false, 5)] };
        var result = Selector.Run(goal, futures, _ => { });
        Assert.Multiple(() =>
        {
            Assert.That((result.Best, result.Outcome), Is.EqualTo((1, SelectionOutcome.Shown)));
            Assert.That(result.Candidates[1].Replications, Is.GreaterThan(100));
            Assert.That(result.Candidates[0].Replications, Is.EqualTo(5));
        });
    }

    [Test]
    public void FiguresThatDoNotVary_AreNoProofYet_ThatTheChosenPointKeepsItsConstraint()
    {
        var futures = new DrawnFutures(3, 200, (point, future, key) => key == "x" ? point + 0.01 * (future % 3) : point == 2 ? 99.98 : 100);
        var result = Selector.Run(SelectionTrials.Best() with { Constraints = [new Constraint("availability", new MeanMeasure(), true, 99.99)] }, futures, _ => { });
        Assert.Multiple(() =>
        {
            Assert.That((result.Best, result.Outcome), Is.EqualTo((1, SelectionOutcome.Shown)));
            Assert.That(result.Candidates.Select(c => c.Replications), Is.EqualTo(new[] { 5, 61, 5 }), "59, at which an event of 5 % would have been seen, in batches of 8");
            Assert.That(result.Candidates.Select(c => c.Standing), Is.EqualTo(new[] { Standing.Worse, Standing.Chosen, Standing.Breaks }));
            Assert.That(result.Candidates[1].FeasibleProbability, Is.EqualTo(62.0 / 63));
        });
    }

    private static DrawnFutures Futures(int trial, int most) => new(10, most, (point, future, key) =>
    {
        var z = StandardNormal.Quantile(new RandomStream((ulong)trial, future, FormattableString.Invariant($"point-{point}"), key == "x" ? "x" : "slack").NextOpenDouble());
        return key switch
        {
            "x" => point + 0.5 * z,
            "slack" => 5.5 - point + z,
            _ => point - 5.5 - z,
        };
    });
}
