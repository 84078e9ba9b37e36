using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

/// <summary>Times of these tests: whole seconds since the start of the simulation.</summary>
internal static class Seconds
{
    public static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static TimeSpan Span(double seconds) => TimeSpan.FromSeconds(seconds);

    public static DateTime At(double seconds) => Start + Span(seconds);

    /// <summary>Seconds since the start.</summary>
    public static double Clock(this Sim simulation) => (simulation.Now - simulation.StartDate).TotalSeconds;
}
