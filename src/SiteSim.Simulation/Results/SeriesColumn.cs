namespace SiteSim.Simulation.Results;

/// <summary>One column of a run's time series.</summary>
/// <param name="Name">snake_case, unit last: the Parquet column.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Description">What it is and how it is measured over the row's interval.</param>
/// <param name="Values">One value per row.</param>
public sealed record SeriesColumn(string Name, string Unit, string Description, double[] Values);
