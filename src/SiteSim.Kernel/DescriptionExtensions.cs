namespace SiteSim.Kernel;

/// <summary>What a run is called in messages.</summary>
public static class DescriptionExtensions
{
    /// <summary>Words for the messages of <see cref="SimulationException"/> that tell one run from another: the seed, the replication.</summary>
    public static void Describe(this Simulation simulation, string description) => simulation.SetDescription(description);
}
