namespace SiteSim.Scenarios.Series;

/// <summary>Evenly spaced observations, one array a column.</summary>
internal sealed record SeriesData(DateTime StartUtc, TimeSpan Step, IReadOnlyList<double[]> Columns);
