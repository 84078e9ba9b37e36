using SiteSim.Model.Mining;

namespace SiteSim.Simulation.Realizations;

/// <summary>A difficulty epoch of a realization.</summary>
/// <param name="StartUtc">Time of its first block; of the start for the epoch that was under way.</param>
/// <param name="Height">Height of that block.</param>
/// <param name="Target">The target in force.</param>
/// <param name="Exahash">The network's hash rate at its start, EH/s.</param>
public sealed record NetworkEpoch(DateTime StartUtc, int Height, CompactTarget Target, double Exahash)
{
    public double Difficulty { get; } = Model.Mining.Difficulty.Of(Target);
}
