using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[TestFixture]
public sealed class PersistentNoiseTests
{
    private static readonly PersistentNoise Noise = new(0.5, TimeSpan.FromHours(2), 0.3, TimeSpan.FromHours(24));

    // By hand: after 2 h half of the fast part is left and 2^(-1/12) of the slow; after 24 h 2^-12 and 1/2.
    [TestCase(0, 1)]
    [TestCase(2, 0.25 + 0.3 * 0.943874313)]
    [TestCase(24, 0.5 / 4096 + 0.15)]
    public void Autocorrelation_IsTheSumOfTheParts(double hours, double expected)
        => Assert.That(Noise.Autocorrelation(TimeSpan.FromHours(hours)), Is.EqualTo(expected).Within(1e-9));

    [Test]
    public void Path_HasVarianceOneAndItsAutocorrelation()
    {
        var path = new PersistentNoisePath(Noise, TimeSpan.FromHours(1), new RandomStream(5, 0, "noise", "test"));
        double[] values = [.. Enumerable.Range(0, 400_000).Select(_ => path.Next())];
        Assert.That(values.Average(), Is.EqualTo(0).Within(0.03));
        foreach (int lag in new[] { 0, 1, 2, 6, 24, 72 })
        {
            double product = Enumerable.Range(lag, values.Length - lag).Average(i => values[i] * values[i - lag]);
            Assert.That(product, Is.EqualTo(Noise.Autocorrelation(TimeSpan.FromHours(lag))).Within(0.03), $"lag {lag}");
        }
    }

    [Test]
    public void Path_StartsInItsStationaryState()
    {
        double[] first = [.. Enumerable.Range(0, 20_000).Select(i =>
            new PersistentNoisePath(Noise, TimeSpan.FromHours(1), new RandomStream(5, i, "noise", "start")).Next())];
        Assert.That(first.Average(x => x * x), Is.EqualTo(1).Within(0.04));
    }

    [TestCase(0.6, 0.5, 1, "must not exceed 1 together")]
    [TestCase(-0.1, 0.5, 1, "share of variance")]
    [TestCase(0.1, 0.5, 0, "HalfLife")]
    public void Constructor_ImpossibleValues_Throws(double fast, double slow, double hours, string message)
        => Assert.That(() => new PersistentNoise(fast, TimeSpan.FromHours(hours), slow, TimeSpan.FromHours(9)),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains(message));
}
