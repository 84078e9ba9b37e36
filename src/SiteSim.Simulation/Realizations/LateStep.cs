namespace SiteSim.Simulation.Realizations;

/// <summary>Step of a phase that lateness enters at.</summary>
public enum LateStep
{
    Start,
    Build,
    Energising,
    Commissioning,
}
