using System.Globalization;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Calibrating;

/// <summary>
/// Times and numbers from a CSV file with a header line and no quoted cells. Rows may be missing, doubled or out of order; an empty cell is a gap; anything else
/// that is not a number is an issue with its line.
/// </summary>
internal sealed class CsvColumns
{
    private const int MostIssues = 20;

    // K: an offset, a Z or nothing.
    private static readonly string[] Times = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm:ssK"];

    private readonly string _file;
    private readonly string[][] _rows;
    private readonly List<Issue> _issues = [];

    private CsvColumns(string file, string[][] rows) => (_file, _rows) = (file, rows);

    /// <exception cref="InputException">The file cannot be read or is empty.</exception>
    public static CsvColumns Read(string file)
    {
        try
        {
            string[][] rows = [.. File.ReadLines(file).Select(line => line.Split(',', StringSplitOptions.TrimEntries))];
            return rows.Length > 1 ? new CsvColumns(file, rows) : throw new InputException($"{file}: expected a header line and rows below it");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file} cannot be read: {e.Message}");
        }
    }

    /// <summary>The numbers of a column with the beginnings of their intervals: as written, or in UTC (and of that kind) where they carry an offset.</summary>
    /// <exception cref="InputException">No such column, or a cell that is no time, hour or number.</exception>
    public IReadOnlyList<(DateTime Time, double Value)> Samples(TimeColumns times, string column)
    {
        var timeIndex = times.Time is null ? 0 : Find(times.Time);
        int? hourIndex = times.HourEnding is null ? null : Find(times.HourEnding);
        var valueIndex = Find(column);
        var samples = new List<(DateTime, double)>(_rows.Length);
        for (var row = 1; row < _rows.Length && _issues.Count < MostIssues; row++)
        {
            if (Cell(row, valueIndex).Length > 0 && BeginAt(row, timeIndex, hourIndex) is { } at && NumberAt(row, valueIndex) is { } value)
            {
                samples.Add((at, value));
            }
        }

        return _issues.Count == 0 ? samples : throw new InputException($"{_file} cannot be calibrated to", _issues);
    }

    private int Find(string column) => Array.IndexOf(_rows[0], column) is var index and >= 0
        ? index
        : throw new InputException($"{_file} has no column '{column}': expected one of {string.Join(", ", _rows[0])}");

    private string Cell(int row, int index) => index < _rows[row].Length ? _rows[row][index] : "";

    private DateTime? BeginAt(int row, int time, int? hour) => hour is { } index
        ? HourEndingAt(row, index) is { } ending ? TimeAt(row, time, ["yyyy-MM-dd"], "a date", "as in 2026-06-01")?.AddHours(ending - 1) : null
        : TimeAt(row, time, Times, "a time", "as in 2026-06-01T00:00");

    private DateTime? TimeAt(int row, int index, string[] formats, string what, string hint)
    {
        var cell = Cell(row, index);
        if (DateTime.TryParseExact(cell, formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var at))
        {
            return at;
        }

        Wrong(row, index, $"\"{cell}\" is not {what}", hint);
        return null;
    }

    private int? HourEndingAt(int row, int index)
    {
        var cell = Cell(row, index);
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 1 and <= 24)
        {
            return hour;
        }

        Wrong(row, index, $"\"{cell}\" is not the hour of a day", "from 1, which ends at 01:00, to 24");
        return null;
    }

    private double? NumberAt(int row, int index)
    {
        var cell = Cell(row, index);
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
        {
            return value;
        }

        Wrong(row, index, $"\"{cell}\" is not a number", null);
        return null;
    }

    private void Wrong(int row, int index, string message, string? hint) =>
        _issues.Add(new Issue(_file, row + 1, _rows[row].Take(index).Sum(cell => cell.Length + 1) + 1, _rows[0][index], message, hint));
}
