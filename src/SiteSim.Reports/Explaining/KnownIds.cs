namespace SiteSim.Reports.Explaining;

/// <summary>Everything of a run that can be asked about.</summary>
public static class KnownIds
{
    private const int MostListed = 20;

    /// <summary>Orders, leases, then other causes of events and minutes short in order of first appearance.</summary>
    public static IReadOnlyList<string> Of(StoredRun run) =>
    [
        .. run.Summary.Orders.Select(o => o.Id)
            .Concat(run.Summary.LeaseMonths.Select(m => m.Lease))
            .Concat(run.Events.Select(e => e.Cause))
            .Concat(run.Summary.LeaseMonths.SelectMany(m => m.Causes).Select(c => c.Cause))
            .Where(id => id.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What to say of an id that is not among the known: the most alike first, the rest counted.</summary>
    internal static string Unknown(string id, IReadOnlyList<string> known)
    {
        var unknown = $"'{id}' is no order, lease or outage of this run";
        if (known.Count == 0)
        {
            return $"{unknown}: it has none";
        }

        var listed = known.OrderByDescending(k => Likeness(k, id)).ThenBy(k => k, StringComparer.Ordinal).Take(MostListed).ToArray();
        var nearest = Likeness(listed[0], id) > 0 ? $"; did you mean '{listed[0]}'?" : ";";
        var more = known.Count > listed.Length ? FormattableString.Invariant($" and {known.Count - listed.Length} more") : "";
        return $"{unknown}{nearest} Expected one of {string.Join(", ", listed)}{more}";
    }

    /// <summary>Share of the pairs of neighbouring letters that two names have in common (L. R. Dice, Ecology 26 (1945) 297): 1 alike, 0 nothing shared.</summary>
    private static double Likeness(string left, string right)
    {
        var (ours, theirs) = (Pairs(left), Pairs(right));
        var shared = ours.Count(theirs.Remove);
        return 2.0 * shared / Math.Max(1, ours.Count + Pairs(right).Count);
    }

    private static List<(char, char)> Pairs(string name)
    {
        var letters = name.ToLowerInvariant();
        return [.. letters.Zip(letters.Skip(1))];
    }
}
