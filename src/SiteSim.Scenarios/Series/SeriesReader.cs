using System.Globalization;
using SiteSim.Numerics;
using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Series;

/// <summary>Reads the rows of one series file.</summary>
internal sealed class SeriesReader(SeriesSpec spec, BuildContext context, string text)
{
    // Enough to see a pattern; a file of another shape would fill the screen.
    private const int MostIssues = 10;

    private readonly string _file = spec.File!.Path;
    private readonly TimeSpan _step = spec.Every!.Value;
    private int _found;

    /// <summary>The columns in order, or null with issues.</summary>
    public SeriesData? Read(IReadOnlyList<(Place Place, string Name)> columns)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Issue(1, 1, "the file is empty", "begin with a line of column names");
            return null;
        }

        var lines = text.Split('\n');
        var header = Cells(lines[0]);
        var indices = columns.Select(column => Find(header, column.Name, column.Place)).ToList();
        var timeIndex = spec.TimeColumn is { } time ? Find(header, time, spec.PlaceOf(nameof(spec.TimeColumn))) : -1;
        if (indices.Contains(-1) || (timeIndex < 0 && spec.TimeColumn is not null))
            return null;
        var values = indices.Select(_ => new List<double>(lines.Length)).ToList();
        DateTime? start = null;
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length == 0 && lines.Skip(i).All(string.IsNullOrWhiteSpace))
                break;
            var cells = Cells(lines[i]);
            if (timeIndex >= 0)
                start = CheckTime(cells, timeIndex, i + 1, start, values[0].Count);
            for (var c = 0; c < indices.Count; c++)
                values[c].Add(Number(cells, indices[c], columns[c].Name, i + 1));
        }

        return Finish(start, values);
    }

    private SeriesData? Finish(DateTime? start, List<List<double>> values)
    {
        if (values[0].Count == 0)
            Issue(1, 1, "the file has no rows");
        if (_found > MostIssues)
            context.Issues.Error(new Position(_file, 1, 1), "", FormattableString.Invariant($"{_found - MostIssues} more rows are wrong"));
        var first = spec.TimeColumn is null ? context.Horizon?.StartUtc : start;
        return _found > 0 || first is null ? null : new SeriesData(first.Value, _step, [.. values.Select(column => column.ToArray())]);
    }

    private int Find(string[] header, string name, Place place)
    {
        var index = Array.IndexOf(header, name);
        if (index < 0)
            context.Issues.Error(place, $"\"{Path.GetFileName(_file)}\" has no column \"{name}\"", NearestName.Hint(name, header));
        return index;
    }

    private double Number(string[] cells, int index, string name, int line)
    {
        var cell = index < cells.Length ? cells[index] : "";
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            return value;
        Issue(line, Column(cells, index), $"expected a number in column \"{name}\", found \"{cell}\"");
        return 0;
    }

    // Rows must be one step apart; the time of the first row is the series' start.
    private DateTime? CheckTime(string[] cells, int index, int line, DateTime? start, int row)
    {
        var cell = index < cells.Length ? cells[index] : "";
        if (SeriesTime.ToUtc(cell, spec.Times ?? SeriesClock.Utc, context.Clock) is not { } time)
        {
            Issue(line, Column(cells, index), $"expected a time, found \"{cell}\"", "as in 2026-06-01T00:00");
            return start;
        }

        if (start is null)
            return time - (_step * row);
        var expected = start.Value + (_step * row);
        if (time == expected)
            return start;
        var wanted = FormattableString.Invariant($"{expected:yyyy-MM-ddTHH:mm} UTC, {_step.TotalMinutes:0.##} min after the row above");
        Issue(line, Column(cells, index), $"expected the row of {wanted}, found \"{cell}\"");
        return time - (_step * row);
    }

    private void Issue(int line, int column, string message, string? hint = null)
    {
        if (++_found <= MostIssues)
            context.Issues.Error(new Position(_file, line, column), "", message, hint);
    }

    private static string[] Cells(string line) => [.. line.TrimEnd('\r').Split(',').Select(cell => cell.Trim())];

    private static int Column(string[] cells, int index) => cells.Take(index).Sum(cell => cell.Length + 1) + 1;
}
