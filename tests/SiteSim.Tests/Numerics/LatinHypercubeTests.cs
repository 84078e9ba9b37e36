using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

public sealed class LatinHypercubeTests
{
    private static RandomStream Stream(ulong seed) => new(seed, 0, "test", "latin");

    [TestCase(1, 3)]
    [TestCase(7, 1)]
    [TestCase(100, 200)]
    public void EveryDimension_HasOnePointInEachStratum(int count, int dimensions)
    {
        var points = LatinHypercube.Points(count, dimensions, Stream(3));
        for (var d = 0; d < dimensions; d++)
        {
            Assert.That(points.Select(p => (int)(p[d] * count)).Order(), Is.EqualTo(Enumerable.Range(0, count)));
            Assert.That(points.Select(p => p[d]), Is.All.InRange(double.Epsilon, Math.BitDecrement(1.0)));
        }
    }

    [Test]
    public void SameSeed_GivesTheSamePoints_AnotherSeedOthers()
    {
        var points = LatinHypercube.Points(50, 4, Stream(3));
        Assert.That(LatinHypercube.Points(50, 4, Stream(3)), Is.EqualTo(points));
        Assert.That(LatinHypercube.Points(50, 4, Stream(4)), Is.Not.EqualTo(points));
    }

    /// <summary>
    /// The mean of a sum over inputs is known to the width of a stratum: its variance is d / (12 n^3), that of n random points d / (12 n) (Stein, Technometrics 29 (1987)).
    /// </summary>
    [Test]
    public void MeanOfASum_HasTheVarianceOfTheStrata()
    {
        const int Count = 16, Dimensions = 5, Samples = 2000;
        var squares = Enumerable.Range(0, Samples).Average(s =>
        {
            var error = LatinHypercube.Points(Count, Dimensions, Stream((ulong)s)).Average(p => p.Sum()) - Dimensions / 2.0;
            return error * error;
        });
        Assert.That(squares, Is.EqualTo(Dimensions / (12.0 * Count * Count * Count)).Within(15).Percent);
    }

    /// <summary>All 24 orders of four things are as likely: chi-squared with 23 degrees of freedom is below 49.7 in 99.9 % of samples.</summary>
    [Test]
    public void Shuffled_EveryOrderIsAsLikely()
    {
        const int Draws = 24_000;
        var stream = Stream(1);
        var counts = Enumerable.Range(0, Draws).CountBy(_ => string.Join(' ', LatinHypercube.Shuffled(4, stream))).Select(c => c.Value).ToArray();
        Assert.That(counts, Has.Length.EqualTo(24));
        Assert.That(counts.Sum(c => (c - Draws / 24.0) * (c - Draws / 24.0) / (Draws / 24.0)), Is.LessThan(49.7));
    }

    [TestCase(0, 1)]
    [TestCase(1, 0)]
    [TestCase((1 << 20) + 1, 1)]
    public void NoPointsOrDimensions_AreRefused(int count, int dimensions) =>
        Assert.That(() => LatinHypercube.Points(count, dimensions, Stream(1)), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
