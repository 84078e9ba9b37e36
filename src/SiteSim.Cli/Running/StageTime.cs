namespace SiteSim.Cli.Running;

/// <summary>What one stage took.</summary>
/// <param name="Stage">load, simulate or write.</param>
/// <param name="WallSeconds">By the clock.</param>
/// <param name="CpuSeconds">Of all threads, user and system.</param>
internal sealed record StageTime(string Stage, double WallSeconds, double CpuSeconds);
