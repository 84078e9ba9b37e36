namespace SiteSim.Simulation.Results;

/// <summary>Power that is worth the same throughout: a fleet in one of its modes, a workload between two caps, a lease.</summary>
/// <param name="Load">Fleet, workload or lease.</param>
/// <param name="Megawatts">At the meter, with cooling and losses, when every machine works.</param>
/// <param name="UsdPerMwh">What a MWh of it at the meter earns, or saves in credits; 1e6 and more for a load that policy protects.</param>
public sealed record MeritStep(string Load, double Megawatts, double UsdPerMwh);
