using NUnit.Framework;
using SiteSim.Model.Mining;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Tests.Simulation.Realizations;

/// <summary>Networks of replications that are drawn together.</summary>
public sealed class SampledNetworkTests
{
    private const int Days = 200;

    private static readonly NetworkModel Diffusion = NetworkModels.Still with { Price = new BitcoinPriceModel(0, 0.46, PriceJumps.None) };

    /// <summary>Two mirrored diffusions around the same drift of -0.46^2/2 a year.</summary>
    [Test]
    public void Antithetic_PricesMirror()
    {
        var (a, b) = (Path(Diffusion, 4, Sampling.Antithetic), Path(Diffusion, 5, Sampling.Antithetic));
        for (var hour = 0; hour < Days * 24; hour += 100)
        {
            var drift = -0.46 * 0.46 / 2 * hour / 8_760;
            Assert.That(Math.Log(a.UsdPerBitcoin[hour] / 64_124) - drift, Is.EqualTo(drift - Math.Log(b.UsdPerBitcoin[hour] / 64_124)).Within(1e-9));
        }
    }

    /// <summary>The eight replications of a block have the mean of their price's log in the eight equally likely parts of its distribution.</summary>
    [TestCase(0)]
    [TestCase(2)]
    public void Stratified_LevelsOfThePrice_ShareOutTheirDistribution(int block)
    {
        var parts = Enumerable.Range(8 * block, 8).Select(k => (int)(8 * StandardNormal.Cdf(Level(Path(Diffusion, k, Sampling.Stratified)))));
        Assert.That(parts, Is.EquivalentTo(Enumerable.Range(0, 8)));
    }

    private static double Level(NetworkPath path)
    {
        var n = path.UsdPerBitcoin.Length - 1;
        var (sd, weighed, length) = (0.46 / Math.Sqrt(8_760), 0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            var z = (Math.Log(path.UsdPerBitcoin[i + 1] / path.UsdPerBitcoin[i]) + 0.46 * 0.46 / 2 / 8_760) / sd;
            weighed += (n + 1 - i) * z;
            length += (n + 1.0 - i) * (n + 1.0 - i);
        }

        return weighed / Math.Sqrt(length);
    }

    private static NetworkPath Path(NetworkModel model, int replication, Sampling sampling) =>
        NetworkPath.Realize(model, NetworkModels.Start, TimeSpan.FromDays(Days), new NetworkStreams(new RandomStreams(42, replication, sampling)));
}
