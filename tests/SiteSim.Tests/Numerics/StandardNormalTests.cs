using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[TestFixture]
public sealed class StandardNormalTests
{
    // Expected: the root of the normal integral's series, found to 40 digits in decimal arithmetic.
    [TestCase(0.5, 0.0)]
    [TestCase(0.6, 0.2533471031357997)]
    [TestCase(0.075, -1.439531470938456)]
    [TestCase(0.0749, -1.4402382675279637)]
    [TestCase(0.925, 1.4395314709384561)]
    [TestCase(0.95, 1.6448536269514722)]
    [TestCase(0.99, 2.3263478740408408)]
    [TestCase(0.999, 3.090232306167813)]
    [TestCase(1e-05, -4.264890793922825)]
    [TestCase(1e-10, -6.361340902404057)]
    [TestCase(1.3887943864964021e-11, -6.657904643501103)]
    [TestCase(1e-12, -7.034483825301132)]
    [TestCase(1e-20, -9.262340089798407)]
    [TestCase(0.25, -0.6744897501960817)]
    [TestCase(0.4, -0.2533471031357997)]
    public void Quantile_AtReferencePoint_IsWithinOneIn1E15(double p, double expected)
        => Assert.That(StandardNormal.Quantile(p), Is.EqualTo(expected).Within(1e-15 * Math.Abs(expected)));

    // Expected: the same series, to 100 digits.
    [TestCase(0.0, 0.5)]
    [TestCase(0.5, 0.6914624612740131)]
    [TestCase(-1.0, 0.15865525393145705)]
    [TestCase(1.6448536269514722, 0.95)]
    [TestCase(2.9999, 0.998649658717045)]
    [TestCase(-2.9999, 0.0013503412829549248)]
    [TestCase(-3.0, 0.0013498980316300946)]
    [TestCase(3.0, 0.9986501019683699)]
    [TestCase(-4.5, 3.3976731247300603e-06)]
    [TestCase(-8.0, 6.220960574271784e-16)]
    [TestCase(-12.0, 1.776482112077679e-33)]
    [TestCase(double.NegativeInfinity, 0)]
    [TestCase(double.PositiveInfinity, 1)]
    public void Cdf_AtReferencePoint_IsWithinOneIn1E13(double z, double expected)
        => Assert.That(StandardNormal.Cdf(z), Is.EqualTo(expected).Within(1e-13 * expected));

    [TestCase(0, double.NegativeInfinity)]
    [TestCase(1, double.PositiveInfinity)]
    public void Quantile_AtAnEnd_IsInfinite(double p, double expected) => Assert.That(StandardNormal.Quantile(p), Is.EqualTo(expected));

    [TestCase(-0.01)]
    [TestCase(1.01)]
    [TestCase(double.NaN)]
    public void Quantile_OfNoProbability_Throws(double p)
        => Assert.That(() => StandardNormal.Quantile(p), Throws.TypeOf<ArgumentOutOfRangeException>());
}
