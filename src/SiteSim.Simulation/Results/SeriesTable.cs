namespace SiteSim.Simulation.Results;

/// <summary>The run's time series: a row per dispatch interval.</summary>
/// <param name="StartsUtc">When each row's interval begins; it ends where the next begins, the last at the horizon's end.</param>
/// <param name="Columns">All as long as <paramref name="StartsUtc"/>.</param>
public sealed record SeriesTable(DateTime[] StartsUtc, IReadOnlyList<SeriesColumn> Columns)
{
    /// <exception cref="KeyNotFoundException">No column has this name.</exception>
    public SeriesColumn this[string name] => Columns.FirstOrDefault(c => c.Name == name)
        ?? throw new KeyNotFoundException($"no series column '{name}'; there are {string.Join(", ", Columns.Select(c => c.Name))}");
}
