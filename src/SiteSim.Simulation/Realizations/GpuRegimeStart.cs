namespace SiteSim.Simulation.Realizations;

/// <summary>A regime of a GPU market and when it begins.</summary>
/// <param name="AtUtc">First instant.</param>
/// <param name="Regime">Its number in the market.</param>
public readonly record struct GpuRegimeStart(DateTime AtUtc, int Regime);
