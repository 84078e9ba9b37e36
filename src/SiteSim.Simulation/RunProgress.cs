namespace SiteSim.Simulation;

/// <summary>How far a run is.</summary>
/// <param name="Fraction">0..1 of the horizon.</param>
/// <param name="SimulatedUtc">The site's clock.</param>
public readonly record struct RunProgress(double Fraction, DateTime SimulatedUtc);
