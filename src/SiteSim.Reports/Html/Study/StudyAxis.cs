using System.Globalization;

namespace SiteSim.Reports.Html.Study;

/// <summary>One path of the scenario that a study gives several values.</summary>
/// <param name="Path">In the scenario.</param>
/// <param name="Scale">What its values are.</param>
/// <param name="Unit">Of the numbers; empty for none.</param>
/// <param name="Values">Each once; numbers and dates ascending, words in the order of the study.</param>
internal sealed record StudyAxis(string Path, AxisScale Scale, string Unit, IReadOnlyList<AxisValue> Values)
{
    /// <summary>What people read: where the path picks one of several, from there.</summary>
    public string Label { get; } = Short(Path);

    /// <summary>Whether its values are places on a line.</summary>
    public bool IsOrdered => Scale != AxisScale.Word;

    /// <param name="texts">Values as the study writes them, each once, in its order.</param>
    public static StudyAxis Of(string path, IReadOnlyList<string> texts)
    {
        if (Dates(texts) is { } dates)
        {
            return new StudyAxis(path, AxisScale.Date, "", dates);
        }

        return Numbers(texts) is var (unit, values)
            ? new StudyAxis(path, AxisScale.Number, unit, values)
            : new StudyAxis(path, AxisScale.Word, "", [.. texts.Index().Select(t => new AxisValue(t.Item, t.Index))]);
    }

    public AxisValue Value(string text) => Values.First(v => v.Text == text);

    /// <summary>A value as people read it.</summary>
    public static string Shown(string text) => text == "null" ? "none" : text.Trim('"', '\'');

    private static string Short(string path)
    {
        var (open, close) = (path.LastIndexOf('=') + 1, path.LastIndexOf(']'));
        return open > 0 && close > open ? $"{path[open..close]}: {path[(close + 1)..].TrimStart('.')}" : path;
    }

    private static AxisValue[]? Dates(IReadOnlyList<string> texts)
    {
        var values = new List<AxisValue>();
        foreach (var text in texts)
        {
            if (!DateOnly.TryParseExact(text.Trim('"', '\''), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return null;
            }

            values.Add(new AxisValue(text, (date.ToDateTime(TimeOnly.MinValue) - DateTime.UnixEpoch).TotalMilliseconds));
        }

        return [.. values.OrderBy(v => v.Position)];
    }

    /// <summary>Null unless all are numbers of one unit. Nothing is nothing in every unit that counts from nothing: 0 days and 3 months are an axis.</summary>
    private static (string Unit, AxisValue[] Values)? Numbers(IReadOnlyList<string> texts)
    {
        var parts = texts.Select(Parse).ToArray();
        if (parts.Any(p => p is null))
        {
            return null;
        }

        string[] units = [.. parts.Where(p => p!.Value.Number != 0 || p.Value.Unit.StartsWith('°')).Select(p => p!.Value.Unit).Distinct()];
        return units.Length > 1 ? null : (
            units.Length == 1 ? units[0] : parts[0]!.Value.Unit,
            [.. texts.Zip(parts, (text, part) => new AxisValue(text, part!.Value.Number)).OrderBy(v => v.Position)]);
    }

    private static (double Number, string Unit)? Parse(string text)
    {
        var trimmed = text.Trim('"', '\'');
        var end = trimmed.IndexOf(' ', StringComparison.Ordinal);
        var number = end < 0 ? trimmed : trimmed[..end];
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? (value, end < 0 ? "" : Singular(trimmed[(end + 1)..]))
            : null;
    }

    /// <summary>1 month and 3 months are of one unit; the plural is its name.</summary>
    private static string Singular(string unit) => unit is "day" or "week" or "month" or "year" or "hour" or "minute" ? unit + "s" : unit;
}
