using SiteSim.Model.Mining;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Tests.Simulation.Realizations;

/// <summary>Networks for tests: flat price, no fees, constant hash rate, and one thing changed at a time.</summary>
internal static class NetworkModels
{
    public static readonly DateTime Start = new(2026, 6, 1, 5, 0, 0, DateTimeKind.Utc);

    public static readonly NetworkModel Still = new(
        new NetworkStart(64_124, 144.398e12, 937_440),
        new BitcoinPriceModel(0, 0, PriceJumps.None),
        new HashRateModel(0, 0, 0),
        new FeeModel(0, 0, 0, FeeSpikes.None),
        null);

    /// <summary>The network of the project's target scenario.</summary>
    public static readonly NetworkModel Scenario = new(
        new NetworkStart(64_124, 144.398e12, 937_440),
        new BitcoinPriceModel(0, 0.46, PriceJumps.Monthly),
        new HashRateModel(0.15, 0.0357, 0.05),
        new FeeModel(0.006, 0.72, 0.41, FeeSpikes.Yearly),
        null);

    public static NetworkPath Path(NetworkModel model, double days, int replication = 0) =>
        NetworkPath.Realize(model, Start, TimeSpan.FromDays(days), new NetworkStreams(new RandomStreams(42, replication, Sampling.Independent)));
}
