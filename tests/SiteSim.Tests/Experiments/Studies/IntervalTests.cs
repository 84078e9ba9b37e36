using NUnit.Framework;
using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class IntervalTests
{
    private const int Studies = 1000;

    /// <summary>t of 9 degrees of freedom at 97.5 % is 2.262157 (any table); the standard error of 1..10 is sqrt(55/6 / 10).</summary>
    [Test]
    public void OfMean_IsStudents()
    {
        var interval = Interval.OfMean(RunningMoments.Of(Enumerable.Range(1, 10).Select(i => (double)i)));
        var half = 2.262157 * Math.Sqrt(55.0 / 6 / 10);
        Assert.Multiple(() =>
        {
            Assert.That(interval.Low, Is.EqualTo(5.5 - half).Within(1e-6));
            Assert.That(interval.High, Is.EqualTo(5.5 + half).Within(1e-6));
            Assert.That(interval.HalfWidth, Is.EqualTo(half).Within(1e-6));
        });
    }

    [TestCase(0)]
    [TestCase(1)]
    public void OfMean_BelowTwoValues_IsOpen(int count) =>
        Assert.That(Interval.OfMean(RunningMoments.Of(Enumerable.Repeat(3.0, count))), Is.EqualTo(new Interval(null, null)));

    /// <summary>The truth is inside the 95 % interval of the mean in 93 to 97 % of studies: 1,000 studies put 1.4 % around 95 % (two standard deviations).</summary>
    [TestCase(8)]
    [TestCase(64)]
    public void OfMean_HoldsTheTruth_AsOftenAsItSays(int replications)
    {
        var held = Enumerable.Range(0, Studies).Count(study => Holds(Interval.OfMean(RunningMoments.Of(Normals(study, replications))), 0));
        Assert.That(held, Is.InRange(930, 970));
    }

    /// <summary>Order statistics promise at least 95 %, whatever the distribution; their steps make it a little more.</summary>
    [TestCase(0.1, 64, -1.2815515655)]
    [TestCase(0.5, 64, 0)]
    [TestCase(0.9, 64, 1.2815515655)]
    public void OfQuantile_HoldsTheTruth_AtLeastAsOftenAsItSays(double share, int replications, double truth)
    {
        var held = Enumerable.Range(0, Studies).Count(study => Holds(Interval.OfQuantile([.. Normals(study, replications).Order()], share), truth));
        Assert.That(held, Is.InRange(940, 985));
    }

    /// <summary>n = 10, p = 1/2: P(B &lt;= 1) = 11/1024 = 1.07 %, P(B &lt;= 2) = 5.5 %; so from the 2nd value to the 9th (the textbook's sign interval, 97.9 %).</summary>
    [Test]
    public void OfQuantile_OfTheMedianOfTen_IsTheSignInterval() =>
        Assert.That(Interval.OfQuantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5), Is.EqualTo(new Interval(2, 9)));

    /// <summary>P(none of 32 below the tenth percentile) = 0.9^32 = 3.4 %: no value of the sample is low enough.</summary>
    [TestCase(32, 0.1, true, false)]
    [TestCase(32, 0.9, false, true)]
    [TestCase(64, 0.1, false, false)]
    [TestCase(0, 0.5, true, true)]
    public void OfQuantile_WhereTheSampleIsTooSmall_IsOpen(int count, double share, bool lowOpen, bool highOpen)
    {
        var interval = Interval.OfQuantile([.. Enumerable.Range(0, count).Select(i => (double)i)], share);
        Assert.That((interval.Low is null, interval.High is null), Is.EqualTo((lowOpen, highOpen)));
    }

    [TestCase(0.5, 2.5)]
    [TestCase(0.1, 1.3)]
    [TestCase(0.9, 3.7)]
    public void Quantile_LiesBetweenOrderStatistics(double share, double expected) =>
        Assert.That(Quantile.Of([1, 2, 3, 4], share).Value, Is.EqualTo(expected).Within(1e-12));

    private static bool Holds(Interval interval, double truth) => interval.Low <= truth && truth <= interval.High;

    private static IEnumerable<double> Normals(int study, int count)
    {
        var stream = new RandomStream((ulong)study, 0, "study", "coverage");
        return Enumerable.Range(0, count).Select(_ => stream.NextNormal()).ToArray();
    }
}
