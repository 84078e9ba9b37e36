using NUnit.Framework;
using SiteSim.Experiments.Selection;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Selection;

/// <summary>Measures of the tail, where the best by mean is not the best.</summary>
public sealed class TailSelectionTests
{
    private const int Trials = 1000;

    // Normal points: of z, P10 is -1.28155 and CVaR10, the mean of the lowest tenth, -phi(1.28155)/0.1 = -1.75498.
    private static readonly double[] Means = [0, 1, 2, 3, 4];
    private static readonly double[] Deviations = [1, 1, 1.2, 3, 5];

    private static readonly TestCaseData[] Tails =
    [
        new TestCaseData(new QuantileMeasure(0.1), -1.28155, false).SetArgDisplayNames("P10, normal"),
        new TestCaseData(new TailMeanMeasure(0.1), -1.75498, false).SetArgDisplayNames("CVaR10, normal"),
        new TestCaseData(new QuantileMeasure(0.1), -1.28155, true).SetArgDisplayNames("P10, lognormal"),
        new TestCaseData(new TailMeanMeasure(0.1), -1.75498, true).SetArgDisplayNames("CVaR10, lognormal"),
    ];

    [TestCaseSource(nameof(Tails))]
    public void BestOfATail_IsFoundAsOftenAsPromised(Measure measure, double ofNormal, bool isLognormal)
    {
        // exp keeps the order of P10, and here that of CVaR10.
        var best = Enumerable.Range(0, 5).MaxBy(i => Means[i] + ofNormal * Deviations[i]);
        var goal = SelectionTrials.Best() with { Objective = new Objective("x", measure, true, 0) };
        var results = SelectionTrials.Each(Trials, trial => Selector.Run(goal, Futures(trial, isLognormal), _ => { }));
        TestContext.Out.WriteLine(FormattableString.Invariant($"right {results.Count(r => r.Best == best)}, runs {results.Average(r => r.Runs):0}"));
        Assert.Multiple(() =>
        {
            Assert.That(best, Is.EqualTo(2));
            Assert.That(results.Count(r => r.Best == best), Is.GreaterThanOrEqualTo(0.95 * Trials));
            Assert.That(results, Has.All.Property(nameof(SelectionResult.Outcome)).EqualTo(SelectionOutcome.Shown));
        });
    }

    private static DrawnFutures Futures(int trial, bool isLognormal) => new(5, 20_000, (point, future, _) =>
    {
        var x = Means[point] + Deviations[point] * StandardNormal.Quantile(new RandomStream((ulong)trial, future, FormattableString.Invariant($"point-{point}"), "x").NextOpenDouble());
        return isLognormal ? Math.Exp(x) : x;
    });
}
