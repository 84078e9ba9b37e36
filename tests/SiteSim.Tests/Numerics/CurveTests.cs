using CsCheck;
using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[TestFixture]
public sealed class CurveTests
{
    private static readonly Curve Pue = new([10, 20, 40], [1.1, 1.1, 1.3]);

    [TestCase(-5, 1.1)]
    [TestCase(10, 1.1)]
    [TestCase(15, 1.1)]
    [TestCase(30, 1.2)]
    [TestCase(40, 1.3)]
    [TestCase(50, 1.3)]
    [TestCase(double.PositiveInfinity, 1.3)]
    public void At_IsLinearBetweenPointsAndClampedBeyond(double x, double expected) => Assert.That(Pue.At(x), Is.EqualTo(expected).Within(1e-15));

    [Test]
    public void At_OfAnIncreasingCurve_IncreasesAndStaysWithin()
        => Gen.Select(Gen.Double[0.01, 10].Array[1, 20], Gen.Double[-20, 120], Gen.Double[-20, 120]).Sample((steps, a, b) =>
        {
            double[] x = Accumulate(steps);
            var curve = new Curve(x, x);
            double low = curve.At(Math.Min(a, b));
            double high = curve.At(Math.Max(a, b));
            return low <= high && low >= x[0] && high <= x[^1] && Math.Abs(low - Math.Clamp(Math.Min(a, b), x[0], x[^1])) < 1e-9;
        }, seed: "0N0XIzNsQ0O2", iter: 2_000);

    [Test]
    public void Points_AreCopiedNotShared()
    {
        double[] y = [1, 2];
        var curve = new Curve([0, 1], y);
        y[0] = 99;
        Assert.That(curve.At(0), Is.EqualTo(1));
        Assert.That(curve.Y, Is.EqualTo(new[] { 1.0, 2.0 }));
        Assert.That(curve.X, Is.EqualTo(new[] { 0.0, 1.0 }));
    }

    [TestCase(new double[0], new double[0], "at least one point")]
    [TestCase(new[] { 1.0, 2 }, new[] { 1.0 }, "2 x and 1 y")]
    [TestCase(new[] { 1.0, 1 }, new[] { 1.0, 2 }, "got 1 after 1")]
    [TestCase(new[] { 1.0, double.NaN }, new[] { 1.0, 2 }, "Point 1")]
    [TestCase(new[] { 1.0 }, new[] { double.PositiveInfinity }, "Point 0")]
    public void Constructor_BadPoints_Throws(double[] x, double[] y, string message)
        => Assert.That(() => new Curve(x, y), Throws.ArgumentException.With.Message.Contains(message));

    [Test]
    public void At_NaN_Throws() => Assert.That(() => Pue.At(double.NaN), Throws.ArgumentException);

    private static double[] Accumulate(double[] steps)
    {
        double[] x = new double[steps.Length];
        for (int i = 0; i < steps.Length; i++) x[i] = (i == 0 ? 0 : x[i - 1]) + steps[i];
        return x;
    }
}
