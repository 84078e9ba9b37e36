namespace SiteSim.Numerics;

/// <summary>"Did you mean": the known name nearest to what was written, by edits of a letter. Case, blanks, dashes and underscores do not count.</summary>
public static class NearestName
{
    private const int MostListed = 16;

    /// <summary>
    /// The name that takes the fewest single-letter edits, or else the shortest one that contains what was written; null when none is
    /// close (more than a third of its letters differ).
    /// </summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        var known = names.Select(name => (Name: name, Edits: Edits(Plain(written), Plain(name)))).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var (best, edits) = known.MinBy(name => name.Edits);
        if (edits <= Math.Max(1, Math.Max(best.Length, written.Length) / 3))
        {
            return best;
        }

        var containing = known.FindAll(name => written.Length >= 3 && Plain(name.Name).Contains(Plain(written), StringComparison.Ordinal));
        return containing.Count > 0 ? containing.MinBy(name => name.Name.Length).Name : null;
    }

    /// <summary>A hint for a message: the nearest name, or else all of them when they are few; null when there is nothing to say.</summary>
    public static string? Hint(string written, IReadOnlyCollection<string> names) =>
        Of(written, names) is { } nearest ? $"did you mean \"{nearest}\"?"
        : names.Count is > 0 and <= MostListed ? $"known: {string.Join(", ", names)}"
        : null;

    private static string Plain(string name) => name.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    /// <summary>Letters put in, left out, replaced, or swapped with their neighbour (optimal string alignment).</summary>
    private static int Edits(string a, string b)
    {
        var (before, above, row) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[^1];
    }
}
