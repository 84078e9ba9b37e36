namespace SiteSim.Reports.Summaries;

/// <summary>Minutes a lease was short for one reason.</summary>
/// <param name="Cause">Order, outage or policy.</param>
/// <param name="Minutes">In the month.</param>
public sealed record CauseMinutes(string Cause, double Minutes);
