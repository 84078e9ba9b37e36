namespace SiteSim.Simulation.Realizations;

/// <summary>When a phase reaches each of its steps.</summary>
/// <param name="ReadyUtc">Its own date has come and its predecessors are complete.</param>
/// <param name="StartUtc">It begins: fleets go, the build starts.</param>
/// <param name="BuiltUtc">End of the build.</param>
/// <param name="EnergisedUtc">Everything without which the hall gets no power is there as well; commissioning begins.</param>
/// <param name="CompleteUtc">The last nodes are commissioned: rent begins.</param>
public sealed record PhaseDates(DateTime ReadyUtc, DateTime StartUtc, DateTime BuiltUtc, DateTime EnergisedUtc, DateTime CompleteUtc);
