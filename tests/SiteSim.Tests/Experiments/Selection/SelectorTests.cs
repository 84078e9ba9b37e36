using NUnit.Framework;
using SiteSim.Experiments.Selection;

namespace SiteSim.Tests.Experiments.Selection;

/// <summary>Normal values whose best is known: is the promise kept, and is it cheap?</summary>
public sealed class SelectorTests
{
    private const int Trials = 1000;

    private static readonly double[] Even = [.. Enumerable.Repeat(1.0, 10)];
    private static readonly double[] Uneven = [.. Enumerable.Range(0, 10).Select(i => Math.Sqrt(0.5 + 0.25 * i))];

    /// <summary>All rivals as close behind as they may be: the hardest case for the promise.</summary>
    private static readonly double[] Slipped = [1, .. Enumerable.Repeat(0.0, 9)];
    private static readonly double[] Falling = [.. Enumerable.Range(0, 10).Select(i => -0.5 * i)];

    private static readonly TestCaseData[] Configurations =
    [
        new TestCaseData(Slipped, Even, 0.0).SetArgDisplayNames("slipped, even variances, futures apart"),
        new TestCaseData(Slipped, Uneven, 0.0).SetArgDisplayNames("slipped, uneven variances, futures apart"),
        new TestCaseData(Falling, Even, 0.0).SetArgDisplayNames("falling means, even variances, futures apart"),
        new TestCaseData(Falling, Uneven, 3.0).SetArgDisplayNames("falling means, uneven variances, common futures"),
    ];

    [TestCaseSource(nameof(Configurations))]
    public void Best_IsFoundAsOftenAsPromised_WithFewerRunsThanEqualShares(double[] means, double[] deviations, double common)
    {
        var trials = new SelectionTrials(SelectionTrials.Best(), means, deviations, common);
        var results = trials.Run(Trials);
        var equal = trials.RunsOfEqualShares(Trials);
        TestContext.Out.WriteLine(FormattableString.Invariant($"right {results.Count(r => r.Best == 0)} of {Trials}, runs {results.Average(r => r.Runs):0}, equal shares {equal:0}"));
        Assert.Multiple(() =>
        {
            Assert.That(results.Count(r => r.Best == 0), Is.GreaterThanOrEqualTo(0.95 * Trials));
            Assert.That(results, Has.All.Property(nameof(SelectionResult.Outcome)).EqualTo(SelectionOutcome.Shown).And.Property(nameof(SelectionResult.Confidence)).GreaterThanOrEqualTo(0.95));
            Assert.That(results.Average(r => r.Runs), Is.LessThan(equal));
        });
    }

    [Test]
    public void Indifference_EndsWhatHasNoEnd_AndLosesNoMoreThanIt()
    {
        double[] means = [0, 0, -0.1, .. Enumerable.Repeat(-1.0, 7)];
        var results = new SelectionTrials(SelectionTrials.Best(indifference: 0.5), means, Even).Run(Trials);
        Assert.Multiple(() =>
        {
            Assert.That(results.Count(r => means[r.Best!.Value] >= -0.5), Is.GreaterThanOrEqualTo(0.95 * Trials));
            Assert.That(results, Has.All.Property(nameof(SelectionResult.Outcome)).EqualTo(SelectionOutcome.Shown));
            Assert.That(results.Average(r => r.Runs), Is.LessThan(1000));
        });
    }

    [Test]
    public void Budget_IsSpentAndNoMore_AndTheConfidenceSaysHowFarItIs()
    {
        var result = new SelectionTrials(SelectionTrials.Best(budget: 100), [0, -0.001, -5], [1, 1, 1]).Run(0, 1)[0];
        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(SelectionOutcome.BudgetSpent));
            Assert.That(result.Runs, Is.EqualTo(100));
            Assert.That(result.Candidates.Sum(c => c.Replications), Is.EqualTo(100));
            Assert.That(result.Confidence, Is.LessThan(0.95));
            Assert.That(result.Candidates[2].Standing, Is.EqualTo(Standing.Worse));
            Assert.That(result.Candidates[2].Replications, Is.LessThan(20), "nobody needs more runs of it");
        });
    }

    [Test]
    public void Futures_ThatAreAllRun_EndIt()
    {
        var result = new SelectionTrials(SelectionTrials.Best(), [0, -0.001, -5], [1, 1, 1], Most: 30).Run(0, 1)[0];
        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(SelectionOutcome.FuturesSpent));
            Assert.That(result.Candidates.Take(2).Select(c => c.Replications), Is.All.EqualTo(30));
            Assert.That(result.ExhaustiveRuns, Is.EqualTo(90));
        });
    }

    [Test]
    public void BudgetBelowTheFirstStage_IsRefused() => Assert.That(
        () => new SelectionTrials(SelectionTrials.Best(budget: 14), [0, 1, 2], [1, 1, 1]).Run(0, 1),
        Throws.InstanceOf<Exception>().With.InnerException.Message.StartsWith("a budget of 14 runs: expected at least 15, 5 futures of 3 points"));

    [Test]
    public void CommonFutures_AreWorthTheirVariance()
    {
        // Alone, each point varies with a standard deviation of 10; pair by pair with 0.14.
        var result = new SelectionTrials(SelectionTrials.Best(), [0, -1, -2], [0.1, 0.1, 0.1], Common: 10).Run(0, 1)[0];
        Assert.That((result.Best, result.Runs, result.Outcome), Is.EqualTo((0, 15, SelectionOutcome.Shown)));
    }

    [Test]
    public void Minimise_IsMaximiseUpsideDown()
    {
        var goal = SelectionTrials.Best();
        var up = new SelectionTrials(goal, Falling, Uneven).Run(0, 1)[0];
        var down = new SelectionTrials(goal with { Objective = goal.Objective with { Maximise = false } }, [.. Falling.Select(m => -m)], [.. Uneven.Select(d => -d)]).Run(0, 1)[0];
        Assert.That((down.Best, down.Runs, down.Confidence), Is.EqualTo((up.Best, up.Runs, up.Confidence)));
    }

    [Test]
    public void PointThatDoesNotAlwaysDefineTheFigure_HasNoRank()
    {
        var futures = new DrawnFutures(3, 50, (point, future, _) => point == 1 && future == 2 ? double.NaN : 10 * point + 0.1 * ((future * 7 + point) % 5));
        var result = Selector.Run(SelectionTrials.Best(), futures, _ => { });
        Assert.Multiple(() =>
        {
            Assert.That(result.Best, Is.EqualTo(2));
            Assert.That(result.Candidates.Select(c => c.Rank), Is.EqualTo(new int?[] { 2, null, 1 }));
            Assert.That(result.Candidates[1].Standing, Is.EqualTo(Standing.Undefined));
            Assert.That(result.Outcome, Is.EqualTo(SelectionOutcome.Shown));
        });
    }

    [Test]
    public void TwinPoints_AreToldToBeOpen_AndWithAnIndifferenceAreEnough()
    {
        var futures = new DrawnFutures(2, 20, (_, future, _) => future * 7 % 5);
        var open = Selector.Run(SelectionTrials.Best(), futures, _ => { });
        var enough = Selector.Run(SelectionTrials.Best(indifference: 0.1), futures, _ => { });
        Assert.Multiple(() =>
        {
            Assert.That((open.Best, open.Outcome, open.Candidates[1].Standing), Is.EqualTo((0, SelectionOutcome.FuturesSpent, Standing.Open)));
            Assert.That((enough.Best, enough.Outcome, enough.Runs), Is.EqualTo((0, SelectionOutcome.Shown, 10)));
        });
    }
}
