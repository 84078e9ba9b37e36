namespace SiteSim.Simulation.Processes;

/// <summary>Durations in hours as whole ticks.</summary>
internal static class Hours
{
    /// <summary>365.25 days.</summary>
    public const double PerYear = 8766;

    public static TimeSpan ToTime(double hours) => new((long)(hours * TimeSpan.TicksPerHour));
}
