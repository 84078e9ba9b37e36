using System.Globalization;

namespace SiteSim.Scenarios.Yaml;

/// <summary>One step of an override's path: a key, or an item of a list by index or by the value of one of its keys.</summary>
internal sealed record PathStep(int Column, string? Key, int? Index, string? ItemKey, string? ItemValue)
{
    /// <summary>The steps of <c>mining.fleets[name=s21-a].power</c>, or null when the path is not of that form.</summary>
    public static IReadOnlyList<PathStep>? Parse(string path)
    {
        var steps = new List<PathStep>();
        var at = 0;
        while (at < path.Length)
        {
            var inBrackets = path[at] == '[';
            if (!inBrackets && steps.Count > 0 && path[at++] != '.')
                return null;
            var end = inBrackets ? path.IndexOf(']', at) : path.IndexOfAny(['.', '['], at);
            if (end < 0) end = inBrackets ? -1 : path.Length;
            if (end <= at || (inBrackets ? Item(path[(at + 1)..end], at + 1) : KeyStep(path[at..end], at + 1)) is not { } step)
                return null;
            steps.Add(step);
            at = inBrackets ? end + 1 : end;
        }

        return steps.Count == 0 ? null : steps;
    }

    private static PathStep KeyStep(string key, int column) => new(column, key, null, null, null);

    private static PathStep? Item(string text, int column)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return new PathStep(column, null, index, null, null);
        var equals = text.IndexOf('=');
        return equals <= 0 ? null : new PathStep(column, null, null, text[..equals], text[(equals + 1)..]);
    }
}
