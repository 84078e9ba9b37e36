namespace SiteSim.Simulation.Realizations;

/// <summary>Nodes that are commissioned together.</summary>
/// <param name="Nodes">How many.</param>
/// <param name="FromUtc">They are there and the hall has power.</param>
/// <param name="Cause">Id of the delivery that brought them, or of the phase when they are not delivered apart.</param>
public sealed record NodeBatch(int Nodes, DateTime FromUtc, string Cause);
