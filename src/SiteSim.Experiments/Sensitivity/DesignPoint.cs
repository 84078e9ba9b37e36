namespace SiteSim.Experiments.Sensitivity;

/// <summary>A point of a design.</summary>
/// <param name="Name">Unique in the design.</param>
/// <param name="Positions">By input: a place on its range, 0 for low and 1 for high, or a probability (<see cref="SensitivityDesign.AreProbabilities"/>); null for its base.</param>
public sealed record DesignPoint(string Name, IReadOnlyList<double?> Positions);
