namespace SiteSim.Simulation.Processes;

/// <summary>Waiting for an instant of a plan.</summary>
internal static class Instants
{
    /// <summary>Until then, or no time at all when it has passed; before limits and dispatch of the instant.</summary>
    public static Event Until(this Timeline time, DateTime instantUtc) =>
        time.Delay(instantUtc > time.Now ? instantUtc - time.Now : TimeSpan.Zero, Phase.Signals);
}
