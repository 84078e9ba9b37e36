using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>One stream per purpose, so that a parameter of one leaves the draws of the others as they are.</summary>
public sealed class NetworkStreams(ulong seed, int replication)
{
    private const string Entity = "bitcoin-network";

    public RandomStream Price { get; } = new(seed, replication, Entity, "price");

    public RandomStream Jumps { get; } = new(seed, replication, Entity, "price-jumps");

    public RandomStream HashRate { get; } = new(seed, replication, Entity, "hashrate");

    public RandomStream Blocks { get; } = new(seed, replication, Entity, "blocks");

    public RandomStream Fees { get; } = new(seed, replication, Entity, "fees");

    public RandomStream Spikes { get; } = new(seed, replication, Entity, "fee-spikes");
}
