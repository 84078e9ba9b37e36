namespace SiteSim.Simulation.Results;

/// <summary>What one machine adds in one of its modes: a step of every merit order of its load.</summary>
/// <param name="Watts">Of the machine, at nameplate, without cooling and losses.</param>
/// <param name="Yield">In the load's own unit: GH/s, millionths of a GPU-hour per hour, or watts for a lease.</param>
public sealed record MeritBlock(long Watts, long Yield);
