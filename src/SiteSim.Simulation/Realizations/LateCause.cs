namespace SiteSim.Simulation.Realizations;

/// <summary>A part of a phase's lateness against its plan.</summary>
/// <param name="Step">Where it enters.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Cause">Id of the phase, delay, pause, delivery or connection step behind it.</param>
/// <param name="Days">What it adds; below zero where it makes up for something. All of a phase's add up to its completion less the planned one.</param>
public sealed record LateCause(LateStep Step, LateKind Kind, string Cause, double Days);
