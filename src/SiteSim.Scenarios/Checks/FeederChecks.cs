using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>With feeders, every hall hangs on exactly one.</summary>
internal static class FeederChecks
{
    public static void Run(SiteSpec? site, IssueList issues)
    {
        if (site is not { Feeders: { Count: > 0 } feeders, Halls: { } halls })
            return;
        var hangsOn = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var feeder in All(feeders))
        {
            foreach (var (index, hall) in (feeder.Halls ?? []).Index())
            {
                var place = feeder.PlaceOf(nameof(feeder.Halls), index);
                NameChecks.Reference(issues, "hall", halls.Select(h => h.Name), hall, place);
                if (!hangsOn.TryAdd(hall, feeder.Name))
                    issues.Error(place, $"hall \"{hall}\" hangs on feeder \"{hangsOn[hall]}\" already", "a hall hangs on one feeder");
            }
        }

        foreach (var hall in halls.Where(hall => hall.Name is { } name && !hangsOn.ContainsKey(name)))
            issues.Error(hall.PlaceOf(nameof(hall.Name)), $"hall \"{hall.Name}\" hangs on no feeder", "add it to the halls of one");
    }

    /// <summary>Every feeder of the tree.</summary>
    public static IEnumerable<FeederSpec> All(List<FeederSpec>? feeders) => (feeders ?? []).SelectMany(feeder => All(feeder.Feeders).Prepend(feeder));
}
