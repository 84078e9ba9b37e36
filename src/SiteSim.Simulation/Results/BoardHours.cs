namespace SiteSim.Simulation.Results;

/// <summary>Machines of a fleet or cluster, hour by hour, at the end of the hour's first interval.</summary>
/// <param name="Name">Fleet or cluster.</param>
/// <param name="OnSite">Machines there.</param>
/// <param name="Down">Of them out of service.</param>
public sealed record BoardHours(string Name, int[] OnSite, int[] Down);
