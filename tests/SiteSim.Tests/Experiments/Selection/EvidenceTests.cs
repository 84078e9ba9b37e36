using NUnit.Framework;
using SiteSim.Experiments.Selection;
using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Selection;

public sealed class EvidenceTests
{
    private const double Tolerance = 1e-12;

    // 1 and 3: mean 2, variance 2, t^2 / (n - 1) = 4; spread 1 + 2 x 4 = 9; both sides gain (5 / (1 + 4/9)) / 3 = 15/13, one side 2 x 15/13 - 1 = 17/13.
    [Test]
    public void AboveZero_OfTwoValues_IsAsByHand() => Assert.That(Evidence.AboveZero(RunningMoments.Of([1, 3]), 0), Is.EqualTo(Math.Log(17.0 / 13)).Within(Tolerance));

    [Test]
    public void AboveZero_Shifted_IsThatOfTheShiftedValues() => Assert.That(
        Evidence.AboveZero(RunningMoments.Of([-1, 0, 1.5]), 2), Is.EqualTo(Evidence.AboveZero(RunningMoments.Of([1, 2, 3.5]), 0)).Within(Tolerance));

    // Without variance the t statistic is infinite: both sides gain spread^((n - 1) / 2) = 21^2.
    [Test]
    public void AboveZero_WithoutVariance_IsBoundedByTheCount() => Assert.That(Evidence.AboveZero(RunningMoments.Of([7, 7, 7, 7, 7]), 0), Is.EqualTo(Math.Log(2 * 441 - 1)).Within(Tolerance));

    [TestCase(new double[] { 1 })]
    [TestCase(new double[] { -1, -3 })]
    [TestCase(new double[] { 0, 0, 0 })]
    [TestCase(new double[] { 5, -4 })]
    public void AboveZero_WithoutReason_IsNothing(double[] values) => Assert.That(Evidence.AboveZero(RunningMoments.Of(values), 0), Is.Zero);

    // None of two below a half: Beta(1/2, 1/2) gives 0.5 x 0.75 = 3/8 to that, the limit 1/4; both sides gain 3/2, and one with half the stake 2.
    [Test]
    public void Below_NoneOfTwo_IsAsByHand() => Assert.Multiple(() =>
    {
        Assert.That(Evidence.Below(0, 2, 0.5), Is.EqualTo(Math.Log(2)).Within(Tolerance));
        Assert.That(Evidence.Above(2, 2, 0.5), Is.EqualTo(Math.Log(2)).Within(Tolerance));
        Assert.That(Evidence.Below(1, 2, 0.5), Is.Zero);
    });

    // 1/3 of Beta(1/2, 1/2) lies below 1/4. None of one: 1/2 against 3/4, so both sides gain 2/3 and the side 3 x (2/3 - 2/3) = 0: nothing yet.
    [Test]
    public void Below_NoneOfOneAtAQuarter_IsNothing() => Assert.That(Evidence.Below(0, 1, 0.25), Is.Zero.Within(Tolerance));

    [Test]
    public void Below_None_GrowsWithTheCount_AndShowsOnePercentLateButSurely() => Assert.Multiple(() =>
    {
        Assert.That(Evidence.Below(0, 100, 0.01), Is.LessThan(Math.Log(20)));
        Assert.That(Evidence.Below(0, 700, 0.01), Is.GreaterThan(Math.Log(20)));
    });

    /// <summary>Looks after every future, up to 400 of them: the share of paths that ever reach 1/a stays below a.</summary>
    [TestCase(0.1)]
    [TestCase(0.02)]
    public void WhereNothingIsTrue_EvidenceEverReachesItsBound_NoOftenerThanItSays(double error)
    {
        const int paths = 4000;
        var reached = SelectionTrials.Each(paths, path =>
        {
            var stream = new RandomStream((ulong)path, 0, "null", "x");
            var (moments, inside) = (new RunningMoments(), 0);
            var (mean, share) = (false, false);
            for (var n = 1; n <= 400; n++)
            {
                moments.Add(StandardNormal.Quantile(stream.NextOpenDouble()));
                inside += stream.NextDouble() < 0.1 ? 1 : 0;
                mean |= Evidence.AboveZero(moments, 0) >= Math.Log(1 / error);
                share |= Evidence.Below(inside, n, 0.1) >= Math.Log(1 / error);
            }

            return (mean, share);
        });
        Assert.Multiple(() =>
        {
            Assert.That(reached.Count(r => r.mean), Is.LessThanOrEqualTo(error * paths).And.GreaterThan(error * paths / 10), "mean");
            Assert.That(reached.Count(r => r.share), Is.LessThanOrEqualTo(error * paths).And.GreaterThan(error * paths / 10), "share");
        });
    }
}
