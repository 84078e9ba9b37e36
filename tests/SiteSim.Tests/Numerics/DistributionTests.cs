using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[TestFixture]
public sealed class DistributionTests
{
    private const int Draws = 100_000;

    // Means by hand: exp(sigma^2/2) with sigma = ln 2 / 1.6449 = 0.421404; (1+2+6)/3; (1+8+6)/6; a symmetric PERT is its mode.
    private static IEnumerable<TestCaseData> Means()
    {
        yield return new TestCaseData(new LogNormal(10, 20), 10.928517);
        yield return new TestCaseData(new LogNormal(5, 5), 5.0);
        yield return new TestCaseData(new Triangular(1, 2, 6), 3.0);
        yield return new TestCaseData(new Pert(1, 2, 6), 2.5);
        yield return new TestCaseData(new Pert(0, 5, 10), 5.0);
        yield return new TestCaseData(new Exponential(0.25), 0.25);
    }

    [TestCaseSource(nameof(Means))]
    public void Mean_AgreesWithHandAndWithSamples(Distribution distribution, double expected)
    {
        double[] draws = Sample(distribution);
        double deviation = Math.Sqrt(draws.Average(x => (x - expected) * (x - expected)));
        Assert.That(distribution.Mean, Is.EqualTo(expected).Within(1e-6 * expected));
        Assert.That(draws.Average(), Is.EqualTo(expected).Within(4 * deviation / Math.Sqrt(Draws) + 1e-12));
    }

    private static readonly TestCaseData[] Quantiles =
    [
        new(new LogNormal(10, 20), 0.5, 10.0),
        new(new LogNormal(10, 20), 0.95, 20.0),
        new(new LogNormal(10, 20), 0.05, 5.0), // symmetric in the logarithm
        new(new Triangular(0, 1, 2), 0.125, 0.5), // the area left of 1/2 is 1/2 * 1/2 * 1/2
        new(new Triangular(0, 1, 2), 0.5, 1.0),
        new(new Triangular(0, 1, 2), 0.875, 1.5),
        new(new Triangular(3, 3, 5), 0, 3.0),
        new(new Triangular(3, 3, 5), 0.75, 4.0),
        new(new Triangular(4, 4, 4), 0.3, 4.0),
        new(new Exponential(2), 0.5, 2 * 0.6931471805599453),
        new(new Exponential(2), 0, 0.0),
    ];

    [TestCaseSource(nameof(Quantiles))]
    public void Quantile_IsTheClosedForm(IHasQuantile distribution, double p, double expected)
        => Assert.That(distribution.Quantile(p), Is.EqualTo(expected).Within(1e-12 * expected));

    [TestCaseSource(nameof(Quantiles))]
    public void Quantile_SplitsTheSamples(IHasQuantile distribution, double p, double expected)
    {
        double below = Sample((Distribution)distribution).Count(x => x < expected) / (double)Draws;
        bool constant = distribution is Triangular { Low: 4 };
        Assert.That(below, Is.EqualTo(constant ? 0 : p).Within(4 * Math.Sqrt(p * (1 - p) / Draws)));
    }

    [Test]
    public void Pert_HasTheVarianceOfItsBeta()
    {
        // alpha = 1.8, beta = 4.2 on a width of 5: variance = 25 * alpha beta / ((alpha + beta)^2 (alpha + beta + 1)) = 25 * 7.56 / 252
        double[] draws = Sample(new Pert(1, 2, 6));
        Assert.That(draws.Average(x => (x - 2.5) * (x - 2.5)), Is.EqualTo(0.75).Within(0.015));
        Assert.That(draws, Has.All.InRange(1, 6));
    }

    [Test]
    public void EqualParameters_EqualDistributions()
    {
        var one = new LogNormal(1, 2);
        Assert.That(one, Is.EqualTo(new LogNormal(1, 2)));
        Assert.That(one, Is.Not.EqualTo(new LogNormal(1, 2.5)));
    }

    private static readonly TestCaseData[] Impossible =
    [
        new((Action)(() => _ = new LogNormal(0, 1)), "median"),
        new((Action)(() => _ = new LogNormal(2, 1)), "at least the median (2)"),
        new((Action)(() => _ = new LogNormal(2, double.PositiveInfinity)), "finite"),
        new((Action)(() => _ = new Exponential(-1)), "mean"),
        new((Action)(() => _ = new Exponential(double.NaN)), "mean"),
        new((Action)(() => _ = new Triangular(2, 1, 3)), "mode must lie between low (2) and high (3)"),
        new((Action)(() => _ = new Pert(1, 1, 0)), "at least the lower (1)"),
        new((Action)(() => _ = new Pert(double.NaN, 1, 2)), "lower bound"),
        new((Action)(() => new Exponential(1).Quantile(1.5)), "probability"),
        new((Action)(() => new Triangular(0, 1, 2).Quantile(-1)), "probability"),
    ];

    [TestCaseSource(nameof(Impossible))]
    public void ImpossibleParameters_Throw(Action make, string message)
        => Assert.That(make, Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains(message));

    private static double[] Sample(Distribution distribution)
    {
        var stream = new RandomStream(11, 0, "distribution", distribution.GetType().Name);
        return [.. Enumerable.Range(0, Draws).Select(_ => distribution.Sample(stream))];
    }
}
