using SiteSim.Model.Site;
using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>
/// What stands in a hall fits its switchgear at a mild temperature: a fleet that can never run whole is a mistake. A hall or a site that is
/// oversubscribed by
/// several loads together is a choice that dispatch can live with, and is noted.
/// </summary>
internal static class PowerChecks
{
    private const double MildCelsius = 15;
    private const double MildHumidity = 50;

    public static void Run(SiteParts parts, IssueList issues)
    {
        var halls = parts.Halls.Select(hall => Hall(hall, [.. Loads(parts, hall.Model.Name)], issues)).ToList();
        var last = parts.Conversion.Connection.MaxBy(step => step.AtUtc)?.Limit ?? parts.Spec.Site?.Interconnection;
        if (!Site(parts.Spec.Site, parts.Spec.Site?.Interconnection, halls.Sum(hall => hall.AtStart), issues))
            Site(parts.Spec.Site, last, halls.Sum(hall => hall.AtEnd), issues);
        foreach (var hall in parts.Halls)
            Critical(hall.Model, parts, issues);
    }

    // What tenants are promised must run in the hot hour too: there the switchgear, not the year's PUE, is the limit.
    private static void Critical(Hall hall, SiteParts parts, IssueList issues)
    {
        var clusters = parts.Clusters.Where(c => c.Model.Hall == hall.Name).Select(c => c.Model.Name).ToList();
        var leases = parts.Leases.Where(l => clusters.Contains(l.Model.Cluster)).ToList();
        var critical = new Power(leases.Sum(l => l.Model.CriticalIt.Watts));
        var pue = hall.Cooling.PueAt(HallBuilder.Design(parts.Spec.Site!));
        if (Math.Floor(critical.Watts * pue) > hall.Capacity.Watts)
            issues.Error(
                leases[^1].Spec.PlaceOf(nameof(ContractSpec.CriticalIt)),
                FormattableString.Invariant($"{critical} of critical IT take {critical.Megawatts * pue:0.0} MW at a PUE of {pue:0.000} in the design weather, hall \"{hall.Name}\" carries {hall.Capacity}"),
                FormattableString.Invariant($"at most {Math.Floor(hall.Capacity.Megawatts / pue * 10) / 10:0.0} MW, or a larger hall"));
    }

    // Facility power of the hall with everything on, MW, before and after the conversion.
    private static (double AtStart, double AtEnd) Hall(Built<HallSpec, Hall> hall, List<HallLoad> loads, IssueList issues)
    {
        var pue = hall.Model.Cooling.PueAt(MildCelsius, MildHumidity);
        var capacity = hall.Model.Capacity.Megawatts;
        var tooLarge = loads.FindAll(load => load.Most * pue > capacity);
        foreach (var load in tooLarge)
            issues.Error(
                load.Place,
                Message(
                    $"{load.Name} draws", load.Most, pue, $"more than hall \"{hall.Model.Name}\" carries ({hall.Model.Capacity})"),
                "fewer machines, or a larger hall");
        var (start, end) = (loads.Sum(load => load.AtStart), loads.Sum(load => load.AtEnd));
        var sum = Math.Max(start, end);
        if (sum * pue > capacity && tooLarge.Count == 0)
            issues.Note(
                hall.Spec.PlaceOf(nameof(HallSpec.Capacity)),
                Message("its machines together draw", sum, pue, $"more than it carries ({hall.Model.Capacity})"));
        return (start * pue, end * pue);
    }

    // Whether the meter is oversubscribed, with a note.
    private static bool Site(SiteSpec? site, Power? meter, double megawatts, IssueList issues)
    {
        if (site is not { Losses: { } losses } || meter is not { } limit || megawatts / (1 - losses) <= limit.Megawatts)
            return false;
        issues.Note(
            site.PlaceOf(nameof(site.Interconnection)),
            FormattableString.Invariant($"the halls together draw {megawatts / (1 - losses):0.0} MW, more than the interconnection of {limit}"),
            "they never all run at once");
        return true;
    }

    private static IEnumerable<HallLoad> Loads(SiteParts parts, string hall)
    {
        foreach (var (spec, fleet) in parts.Fleets.Where(fleet => fleet.Model.Hall == hall))
        {
            var megawatts = fleet.Machines * (double)fleet.Model.Watts / 1e6;
            yield return new(
                spec.PlaceOf(spec.Power is null ? nameof(spec.Machines) : nameof(spec.Power)), $"fleet \"{fleet.Name}\"", fleet.MovedFrom is null ? megawatts : 0,
                parts.Conversion.MachinesLeft(fleet) * (double)fleet.Model.Watts / 1e6);
        }

        foreach (var (spec, cluster) in parts.Clusters.Where(cluster => cluster.Model.Hall == hall))
            yield return new(
                spec.PlaceOf(nameof(spec.Nodes)), $"cluster \"{cluster.Name}\"", spec.Nodes!.Value * (double)cluster.Node.ActiveWatts / 1e6,
                cluster.Nodes * (double)cluster.Node.ActiveWatts / 1e6);
    }

    private static string Message(string who, double it, double pue, string limit) =>
        FormattableString.Invariant($"{who} {it * pue:0.0} MW ({it:0.0} MW of IT at a PUE of {pue:0.000}), {limit}");
}
