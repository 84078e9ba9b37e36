namespace SiteSim.Simulation.Realizations;

/// <summary>What a shared cause added to a build.</summary>
/// <param name="Cause">Id of the shared delay.</param>
/// <param name="Length">Above zero.</param>
/// <param name="ForceMajeure">Whether contracts excuse it.</param>
public readonly record struct PhaseDelay(string Cause, TimeSpan Length, bool ForceMajeure);
