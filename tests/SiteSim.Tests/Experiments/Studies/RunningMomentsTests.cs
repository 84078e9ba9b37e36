using CsCheck;
using NUnit.Framework;
using SiteSim.Experiments.Studies;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class RunningMomentsTests
{
    [Test]
    public void ByHand()
    {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squares about it 32, over n - 1 = 7.
        var moments = RunningMoments.Of([2, 4, 4, 4, 5, 5, 7, 9]);
        Assert.Multiple(() =>
        {
            Assert.That(moments.Count, Is.EqualTo(8));
            Assert.That(moments.Mean, Is.EqualTo(5).Within(1e-15));
            Assert.That(moments.Variance, Is.EqualTo(32.0 / 7).Within(1e-14));
        });
    }

    /// <summary>
    /// Two passes in 28 decimal digits, on values far from zero and close together, as millions of dollars are: there a sum of squares, of 1e18, has nothing left
    /// of a variance of 1. Rounding may move the mean by n units of 1e9 * 2^-53.
    /// </summary>
    [Test]
    public void AgreesWithTwoPasses() => Gen.Double[-1, 1].Array[2, 200].Select(Gen.Double[-1e9, 1e9], (noise, level) => noise.Select(n => level + n).ToArray()).Sample(values =>
    {
        decimal[] exact = [.. values.Select(v => new decimal(v))];
        var mean = exact.Average();
        var variance = exact.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1);
        var moments = RunningMoments.Of(exact.Select(v => (double)v));
        Assert.That(moments.Mean, Is.EqualTo((double)mean).Within(values.Length * 1.2e-7));
        Assert.That(moments.Variance, Is.EqualTo((double)variance).Within(1e-4));
    });

    [TestCase(0)]
    [TestCase(1)]
    public void Variance_BelowTwoValues_IsNotDefined(int count) =>
        Assert.That(RunningMoments.Of(Enumerable.Repeat(3.0, count)).Variance, Is.NaN);
}
