using NUnit.Framework;
using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Studies;

/// <summary>Intervals of replications that are drawn together.</summary>
public sealed class BlockIntervalTests
{
    private const int Studies = 1000;

    [Test]
    public void BlocksOfOne_AreTheUsualInterval()
    {
        double[] values = [3, 1, 4, 1, 5, 9, double.NaN, 2, 6];
        var (blocks, usual) = (Interval.OfMean(values, 1), Interval.OfMean(RunningMoments.Of(values.Where(double.IsFinite))));
        Assert.Multiple(() =>
        {
            Assert.That(blocks.Low, Is.EqualTo(usual.Low!.Value).Within(1e-12));
            Assert.That(blocks.High, Is.EqualTo(usual.High!.Value).Within(1e-12));
        });
    }

    /// <summary>Sums 4, 8, 6 of two each: mean 3, residuals -2, 2, 0, standard error sqrt(3/2 * 8) / 6 = 0.57735, t of 2 degrees of freedom 4.302653.</summary>
    [Test]
    public void Pairs_AreTheUnits()
    {
        var moments = BlockMoments.Of([1, 3, 2, 6, 4, 2], 2);
        Assert.Multiple(() =>
        {
            Assert.That((moments.Blocks, moments.Mean), Is.EqualTo((3, 3.0)));
            Assert.That(moments.StandardError, Is.EqualTo(0.5773503).Within(1e-7));
            Assert.That(moments.HalfWidth, Is.EqualTo(0.5773503 * 4.302653).Within(1e-6));
        });
    }

    /// <summary>Sums 1, 8, 6 of 1, 2, 2 values: mean 3, residuals -2, 2, 0; sqrt(3/2 * 8) / 5.</summary>
    [Test]
    public void ValuesThatAreNotDefined_LeaveTheirBlockSmaller() => Assert.That(
        BlockMoments.Of([1, double.NaN, 2, 6, 4, 2, double.NaN, double.NaN], 2), Is.EqualTo(new BlockMoments(3, 3, Math.Sqrt(12) / 5)));

    [TestCase(0)]
    [TestCase(2)]
    public void OneBlock_SetsNoBounds(int count) => Assert.That(Interval.OfMean(Enumerable.Repeat(1.0, count), 2), Is.EqualTo(new Interval(null, null)));

    /// <summary>The truth is inside in 93 to 97 % of 1,000 studies, of a figure that one driver dominates and others blur.</summary>
    [TestCase(Sampling.Independent, 64)]
    [TestCase(Sampling.Antithetic, 64)]
    [TestCase(Sampling.Stratified, 64)]
    [TestCase(Sampling.Stratified, 128)]
    public void Mean_HoldsTheTruth_AsOftenAsItSays(Sampling sampling, int replications)
    {
        var held = Enumerable.Range(0, Studies).Count(study => FigureSummary.Of(Name, Sample(study, sampling, replications)).MeanInterval is { } i && i.Low <= 0 && 0 <= i.High);
        Assert.That(held, Is.InRange(930, 970));
    }

    /// <summary>
    /// The value's distribution is that of a normal of variance 1 + 0.25 * 0.25, whatever the sampling. Of a symmetric value exactly one of each mirrored pair lies below the
    /// median, so that its interval shrinks to the next order statistics and nearly always holds.
    /// </summary>
    [TestCase(Sampling.Antithetic)]
    [TestCase(Sampling.Stratified)]
    public void Quantiles_HoldTheTruth_AtLeastAsOftenAsTheySay(Sampling sampling)
    {
        var counts = new int[3];
        for (var study = 0; study < Studies; study++)
        {
            var figure = FigureSummary.Of(Name, Sample(study, sampling, 256, product: false));
            counts[0] += Holds(figure.P10.Interval, -1.2815515655);
            counts[1] += Holds(figure.P50.Interval, 0);
            counts[2] += Holds(figure.P90.Interval, 1.2815515655);
        }

        Assert.That(counts, Is.All.AtLeast(930));
        Assert.That(counts[0], Is.LessThan(990), "nor are they wide for nothing");

        static int Holds(Interval interval, double z) => interval.Low <= z * Math.Sqrt(1.0625) && z * Math.Sqrt(1.0625) <= interval.High ? 1 : 0;
    }

    /// <summary>Antithetic and stratified replications tell the mean far better than as many drawn each by itself, and say so honestly: their intervals hold (above).</summary>
    [TestCase(Sampling.Antithetic)]
    [TestCase(Sampling.Stratified)]
    public void SamplingRatio_SaysWhatItBrings(Sampling sampling)
    {
        var ratio = FigureSummary.Of(Name, Sample(3, sampling, 512)).SamplingRatio;
        Assert.That(ratio, Is.GreaterThan(5));
        Assert.That(FigureSummary.Of(Name, Sample(3, Sampling.Independent, 512)).SamplingRatio, Is.Null);
    }

    [Test]
    public void PairedDifference_TakesBlocksForUnits()
    {
        var (a, b) = (Sample(1, Sampling.Antithetic, 64), Sample(2, Sampling.Antithetic, 64));
        double[] differences = [.. b.Column(Name).Zip(a.Column(Name), (inB, inA) => inB - inA)];
        Assert.That(PairedDifference.Of(Name, a, b).Interval, Is.EqualTo(Interval.OfMean(differences, 2)).And.Not.EqualTo(Interval.OfMean(differences, 1)));
    }

    private static readonly FigureName Name = new("money", "margin_usd", "margin", "USD", 2);

    /// <summary>z + a quarter of a blur: a product of two normals, which pairs do not cancel, or a third normal.</summary>
    private static FigureSample Sample(int study, Sampling sampling, int replications, bool product = true)
    {
        var sample = new FigureSample { Sampling = sampling };
        for (var k = 0; k < replications; k++)
        {
            var streams = new RandomStreams((ulong)study, k, sampling);
            var (driver, other) = (streams.Of("driver", "level").NextNormal(), streams.Of("other", "noise"));
            other.NextNormal();
            sample.Add([(Name, driver + 0.25 * other.NextNormal() * (product ? other.NextNormal() : 1))]);
        }

        return sample;
    }
}
