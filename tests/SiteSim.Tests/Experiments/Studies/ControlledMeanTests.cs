using NUnit.Framework;
using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Studies;

public sealed class ControlledMeanTests
{
    private const int Studies = 1000;

    /// <summary>Sixteen values on the line 5 + 2 x, x from 1 to 16 in expectation 0: the mean at 0 is 5, and nothing is left over.</summary>
    [Test]
    public void ValuesOnALine_AreReadAtTheExpectation()
    {
        double[] x = [.. Enumerable.Range(1, 16).Select(i => (double)i)];
        var mean = ControlledMean.Of([.. x.Select(v => 5 + 2 * v)], [x])!.Value;
        Assert.Multiple(() =>
        {
            Assert.That(mean.Mean, Is.EqualTo(5).Within(1e-12));
            Assert.That(mean.StandardError, Is.Zero.Within(1e-12));
            Assert.That(mean.Freedom, Is.EqualTo(14));
        });
    }

    /// <summary>
    /// x = -1, 1 eight times over and shifted by 1/2, y = x + e with e = 1, 1, -1, -1 in turn, which x does not see: slope 1, mean at 0 is 0, residual variance 16/14,
    /// and the expectation lies 1/2 from the sample's mean: standard error sqrt(16/14 (1/16 + (1/4) / 16)).
    /// </summary>
    [Test]
    public void StandardError_HoldsTheUncertaintyOfTheRegression()
    {
        double[] x = [.. Enumerable.Range(0, 16).Select(i => (i % 2 == 0 ? -1 : 1) + 0.5)];
        double[] y = [.. x.Select((v, i) => v + (i / 2 % 2 == 0 ? 1 : -1))];
        var mean = ControlledMean.Of(y, [x])!.Value;
        Assert.Multiple(() =>
        {
            Assert.That(mean.Mean, Is.Zero.Within(1e-12));
            Assert.That(mean.StandardError, Is.EqualTo(Math.Sqrt(16 / 14.0 * (1 / 16.0 + 0.25 / 16))).Within(1e-12));
        });
    }

    [Test]
    public void ControlsThatSayNothingNew_AreLeftOut()
    {
        var (x, y) = (Normals(1, 0, 64), Normals(1, 1, 64));
        var once = ControlledMean.Of(y, [x])!.Value;
        var again = ControlledMean.Of(y, [x, [.. x.Select(v => -3 * v)], new double[64]])!.Value;
        Assert.Multiple(() =>
        {
            Assert.That(again.Freedom, Is.EqualTo(once.Freedom));
            Assert.That(again.Mean, Is.EqualTo(once.Mean).Within(1e-12));
        });
    }

    [TestCase(0, 64)]
    [TestCase(1, 15)]
    [TestCase(3, 31)]
    public void TooFewValues_AreNotAdjusted(int controls, int values) => Assert.That(
        ControlledMean.Of(Normals(1, 9, values), [.. Enumerable.Range(0, controls).Select(i => Normals(1, i, values))]), Is.Null);

    /// <summary>The truth is inside in 93 to 97 % of 1,000 studies, on a line and on a curve; three controls, one of no use.</summary>
    [TestCase(0.0, 32)]
    [TestCase(0.0, 64)]
    [TestCase(0.2, 64)]
    public void Interval_HoldsTheTruth_AsOftenAsItSays(double curve, int replications)
    {
        var held = 0;
        var width = 0.0;
        for (var study = 0; study < Studies; study++)
        {
            var (a, b, c, e) = (Normals(study, 0, replications), Normals(study, 1, replications), Normals(study, 2, replications), Normals(study, 3, replications));
            double[] y = [.. a.Select((v, i) => v + curve * (v * v - 1) + 0.5 * b[i] + 0.3 * e[i])];
            var interval = ControlledMean.Of(y, [a, b, c])!.Value.Interval();
            held += interval.Low <= 0 && 0 <= interval.High ? 1 : 0;
            width += interval.HalfWidth!.Value / Interval.OfMean(RunningMoments.Of(y)).HalfWidth!.Value / Studies;
        }

        Assert.That(held, Is.InRange(930, 970));
        Assert.That(width, Is.LessThan(0.5), "1.34 of variance, of which 0.09 and the curve are left");
    }

    private static double[] Normals(int study, int which, int count)
    {
        var stream = new RandomStream((ulong)study, which, "study", "controls");
        return [.. Enumerable.Range(0, count).Select(_ => stream.NextNormal())];
    }
}
