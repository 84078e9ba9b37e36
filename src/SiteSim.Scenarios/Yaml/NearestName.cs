namespace SiteSim.Scenarios.Yaml;

/// <summary>"Did you mean".</summary>
internal static class NearestName
{
    /// <summary>
    /// The name that takes the fewest single-letter edits, or else the one name that contains what was written; null when none is close (more than a third of its
    /// letters differ).
    /// </summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        var known = names.Select(name => (Name: name, Edits: Edits(Plain(written), Plain(name)))).ToList();
        if (known.Count == 0)
            return null;
        var (best, edits) = known.MinBy(name => name.Edits);
        if (edits <= Math.Max(1, Math.Max(best.Length, written.Length) / 3))
            return best;
        var containing = known.FindAll(name => written.Length >= 3 && Plain(name.Name).Contains(Plain(written), StringComparison.Ordinal));
        return containing.Count > 0 ? containing.MinBy(name => name.Name.Length).Name : null;
    }

    /// <summary>A hint for an issue: the nearest name, or else all of them when they are few.</summary>
    public static string? Hint(string written, IReadOnlyCollection<string> names)
    {
        if (Of(written, names) is { } nearest) return $"did you mean \"{nearest}\"?";
        return names.Count is > 0 and <= 16 ? $"known: {string.Join(", ", names)}" : null;
    }

    private static string Plain(string name) => name.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    // Levenshtein distance, one row at a time.
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edit = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], edit);
            }
        }

        return row[^1];
    }
}
