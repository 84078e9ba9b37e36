namespace SiteSim.Cli.Calibrating;

/// <summary>The columns that say when a row was observed.</summary>
/// <param name="Time">Column of the times at which intervals begin, or of the dates of <paramref name="HourEnding"/>; the first column when null.</param>
/// <param name="HourEnding">Column of the hour of the day at whose end the row was observed, 1 to 24, as power markets number hours; null without one.</param>
internal sealed record TimeColumns(string? Time, string? HourEnding);
