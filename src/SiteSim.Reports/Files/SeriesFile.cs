using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Files;

/// <summary><c>timeseries.parquet</c>: a row per dispatch interval, a column per series.</summary>
internal static class SeriesFile
{
    public const string FileName = "timeseries.parquet";

    public static void Write(string path, SeriesTable series)
    {
        var table = new ParquetTable();
        table.AddTimes("start_utc", "when the row's interval begins; it ends where the next begins", series.StartsUtc);
        foreach (var column in series.Columns)
        {
            table.AddNumbers(column.Name, column.Unit, column.Description, column.Values);
        }

        table.Save(path);
    }
}
