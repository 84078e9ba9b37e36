using SiteSim.Model.Conversion;

namespace SiteSim.Simulation.Realizations;

/// <summary>What becomes of one phase.</summary>
/// <param name="Phase">As planned.</param>
/// <param name="StartUtc">When it starts; null when it does not within the horizon, or never.</param>
/// <param name="BuiltUtc">End of the build, possibly after the horizon.</param>
/// <param name="CompleteUtc">End of commissioning, possibly after the horizon: rent begins.</param>
/// <param name="Delays">Shared causes that lengthened the build, and by how much.</param>
/// <param name="CancelledUtc">When it was given up; null when it was not.</param>
public sealed record PhasePath(
    ConversionPhase Phase, DateTime? StartUtc, DateTime? BuiltUtc, DateTime? CompleteUtc, IReadOnlyList<PhaseDelay> Delays, DateTime? CancelledUtc)
{
    /// <summary>Time that the contracts excuse.</summary>
    public TimeSpan Excused => new(Delays.Where(d => d.ForceMajeure).Sum(d => d.Length.Ticks));
}
