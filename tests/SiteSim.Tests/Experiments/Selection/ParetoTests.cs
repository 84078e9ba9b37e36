using NUnit.Framework;
using SiteSim.Experiments.Selection;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Selection;

/// <summary>Normal points, value their mean and risk their CVaR10, which is the mean less 1.755 deviations.</summary>
public sealed class ParetoTests
{
    private const int Trials = 200;

    // Tails -1.58, -0.75, -1.51, -3.14, -2.13, -4.77: points 1, 2 and 3 are the front; point 1 beats 0 and 4, point 2 beats 5.
    private static readonly double[] Means = [0, 1, 2, 3, 0.5, 1.5];
    private static readonly double[] Deviations = [0.9, 1, 2, 3.5, 1.5, 3.57];

    private static readonly Objective Risk = new("x", new TailMeanMeasure(0.1), true, 0);

    [Test]
    public void Front_IsThatOfTheKnownPoints_AsOftenAsPromised()
    {
        bool[] isOnFront = [.. Enumerable.Range(0, 6).Select(i => !Enumerable.Range(0, 6).Any(j => Means[j] > Means[i] && Tail(j) > Tail(i)))];
        var fronts = SelectionTrials.Each(Trials, trial => ParetoSelector.Run(SelectionTrials.Best(), Risk, Futures(trial, 100_000), _ => { }));
        TestContext.Out.WriteLine(FormattableString.Invariant($"all right {fronts.Count(IsRight)} of {Trials}, runs {fronts.Average(f => f.Runs):0}, as many of each {6 * fronts.Average(f => f.Points.Max(p => p.Replications)):0}"));
        Assert.Multiple(() =>
        {
            Assert.That(isOnFront, Is.EqualTo(new[] { false, true, true, true, false, false }));
            Assert.That(fronts.Count(IsRight), Is.GreaterThanOrEqualTo(0.95 * Trials));
        });

        bool IsRight(ParetoFront front) => front.Points.All(p => p.Standing == (isOnFront[p.Point] ? ParetoStanding.Front : ParetoStanding.Beaten));
    }

    [Test]
    public void PointsThatTheRunsCannotTellApart_AreOpen()
    {
        var front = ParetoSelector.Run(SelectionTrials.Best(budget: 130), Risk, Futures(1, 100_000), _ => { });
        Assert.Multiple(() =>
        {
            Assert.That(front.Runs, Is.EqualTo(130));
            Assert.That(front.Points.Select(p => p.Standing), Has.Some.EqualTo(ParetoStanding.Open));
            Assert.That(front.Points.Where(p => p.Standing == ParetoStanding.Open).Select(p => p.Rival), Has.None.Null);
        });
    }

    [Test]
    public void PointThatIsBestInBoth_IsTheFront()
    {
        var futures = new DrawnFutures(3, 50, (point, future, _) => -10 * point + 0.5 * (future * 7 % 5));
        var front = ParetoSelector.Run(SelectionTrials.Best(), Risk, futures, _ => { });
        Assert.Multiple(() =>
        {
            Assert.That(front.Points.Select(p => p.Standing), Is.EqualTo(new[] { ParetoStanding.Front, ParetoStanding.Beaten, ParetoStanding.Beaten }));
            Assert.That(front.Points.Select(p => p.IsOnFront), Is.EqualTo(new[] { true, false, false }));
            Assert.That(front.Runs, Is.EqualTo(60), "the first stage of a tenth's mean and no more");
        });
    }

    private static double Tail(int point) => Means[point] - 1.75498 * Deviations[point];

    private static DrawnFutures Futures(int trial, int most) => new(6, most, (point, future, _) =>
        Means[point] + Deviations[point] * StandardNormal.Quantile(new RandomStream((ulong)trial, future, FormattableString.Invariant($"point-{point}"), "x").NextOpenDouble()));
}
