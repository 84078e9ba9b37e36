using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>One stream per purpose, so that a parameter of one leaves the draws of the others as they are.</summary>
public sealed class NetworkStreams(RandomStreams streams)
{
    private const string Entity = "bitcoin-network";

    public RandomStream Price { get; } = streams.Of(Entity, "price");

    /// <summary>Of the hourly moves; null for whatever they come to.</summary>
    public double? PriceLevel { get; } = streams.LevelOf(Entity, "price");

    public RandomStream Jumps { get; } = streams.Of(Entity, "price-jumps");

    public RandomStream HashRate { get; } = streams.Of(Entity, "hashrate");

    /// <summary>Of the epochs' noise; null for whatever it comes to.</summary>
    public double? HashRateLevel { get; } = streams.LevelOf(Entity, "hashrate");

    public RandomStream Blocks { get; } = streams.Of(Entity, "blocks");

    public RandomStream Fees { get; } = streams.Of(Entity, "fees");

    public RandomStream Spikes { get; } = streams.Of(Entity, "fee-spikes");
}
