namespace SiteSim.Reports.Summaries;

/// <summary>The site's distance from UTC from an instant on.</summary>
/// <param name="FromUtc">First instant it holds.</param>
/// <param name="Minutes">Local time less UTC.</param>
public sealed record UtcOffset(DateTime FromUtc, int Minutes);
