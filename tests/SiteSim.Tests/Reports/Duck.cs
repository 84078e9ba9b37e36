using System.Globalization;
using DuckDB.NET.Data;

namespace SiteSim.Tests.Reports;

/// <summary>DuckDB, a reader of Parquet that shares no code with the writer.</summary>
internal static class Duck
{
    /// <summary>Rows as text: numbers in full, dates in ISO, nothing for null.</summary>
    public static (string[] Columns, List<string[]> Rows) Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. columns.Select((_, i) => reader.IsDBNull(i) ? "" : Text(reader.GetValue(i)))]);
        }

        return (columns, rows);
    }

    /// <summary>The same in columns, numbers to the right.</summary>
    public static string Table(string sql)
    {
        var (columns, rows) = Query(sql);
        string[][] lines = [columns, .. rows];
        int[] widths = [.. columns.Select((_, i) => lines.Max(l => l[i].Length))];
        bool[] numeric = [.. columns.Select((_, i) => rows.All(r => r[i].Length == 0 || double.TryParse(r[i], NumberStyles.Float, CultureInfo.InvariantCulture, out double _)))];
        return string.Join('\n', lines.Select(l => string.Join("  ", l.Select((cell, i) => numeric[i] ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd()));
    }

    private static string Text(object value) => value switch
    {
        DateTime time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
