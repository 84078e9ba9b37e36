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

    [TestCase(0, double.NegativeInfinity)]
    [TestCase(1, double.PositiveInfinity)]
    public void Quantile_AtAnEnd_IsInfinite(double p, double expected) => Assert.That(StandardNormal.Quantile(p), Is.EqualTo(expected));

    [TestCase(-0.01)]
    [TestCase(1.01)]
    [TestCase(double.NaN)]
    public void Quantile_OfNoProbability_Throws(double p)
        => Assert.That(() => StandardNormal.Quantile(p), Throws.TypeOf<ArgumentOutOfRangeException>());
}
