using SiteSim.Model.Compute;

namespace SiteSim.Model.Site;

/// <summary>
/// What "megawatts" means of a hall, a lease or the site, each kept apart, as it will be when the conversion is complete: what the utility has contracted, what the meter sees,
/// what arrives at the halls, and what the machines may draw.
/// </summary>
/// <remarks>
/// Gross / critical is capacity: with the redundancy, the hot hour and the rounding up that somebody has to build and pay for, 1.35-1.5 in signed deals (Cipher Barber Lake
/// 244/168 MW, Hut 8 River Bend 330/245, Galaxy Helios 800/526). PUE is energy: 1.1 over a year does not mean that 1.1 MW of connection carry 1 MW of a tenant's machines.
/// </remarks>
/// <param name="Name">Hall, lease or <c>site</c>.</param>
/// <param name="Utility">Contracted with the utility at the meter; the site's only.</param>
/// <param name="Gross">Capacity at the meter, losses included; a lease's is its share of what its hall keeps for critical IT.</param>
/// <param name="Facility">Capacity at the halls' switchgear: IT and cooling.</param>
/// <param name="CriticalIt">Contracted with tenants, and what the site's own clusters draw.</param>
/// <param name="MiningIt">Nameplate of the ASICs that stay.</param>
/// <param name="AtDesign">Facility power of all that IT in the design weather.</param>
public sealed record Megawatts(string Name, Power? Utility, Power Gross, Power Facility, Power CriticalIt, Power MiningIt, Power AtDesign)
{
    /// <summary>Meter capacity for critical IT / critical IT; null without critical IT.</summary>
    public double? GrossPerCritical { get; private init; }

    /// <summary>Halls, then leases, then the site.</summary>
    public static IReadOnlyList<Megawatts> Of(SiteModel site)
    {
        Megawatts[] halls = [.. site.Halls.Select(hall => OfHall(hall, site))];
        var leases = from lease in site.Leases
                     let hall = site.Clusters.First(c => c.Name == lease.Cluster).Hall
                     select OfLease(lease, halls.First(h => h.Name == hall), site.Halls.First(h => h.Name == hall), site);
        return [.. halls, .. leases, OfSite(site, halls)];
    }

    private static Megawatts OfHall(Hall hall, SiteModel site)
    {
        var critical = Sum(site.Clusters.Where(c => c.Hall == hall.Name), c => CriticalOf(c, site));
        var staying = Sum(site.Fleets.Where(f => f.Hall == hall.Name), f => (long)site.Conversion.MachinesLeft(f) * f.Model.Watts);
        var pue = hall.Cooling.PueAt(site.Design);
        var gross = AtMeter(hall.Capacity, site);
        var forCritical = Math.Max(0, gross.Watts - AtMeter(Times(staying, pue), site).Watts);
        return new Megawatts(hall.Name, null, gross, hall.Capacity, critical, staying, Times(critical + staying, pue))
        {
            GrossPerCritical = Ratio(forCritical, critical),
        };
    }

    private static Megawatts OfLease(Contracts.ColocationLease lease, Megawatts ofHall, Hall hall, SiteModel site)
    {
        var gross = Times(lease.CriticalIt, ofHall.GrossPerCritical ?? 1);
        return new Megawatts(
            lease.Id, null, gross, new Power((long)Math.Floor(gross.Watts * (1 - site.LossShare))), lease.CriticalIt, Power.Zero, Times(lease.CriticalIt, hall.Cooling.PueAt(site.Design)))
        {
            GrossPerCritical = ofHall.GrossPerCritical,
        };
    }

    private static Megawatts OfSite(SiteModel site, Megawatts[] halls)
    {
        var critical = Sum(halls, h => h.CriticalIt.Watts);
        var forCritical = halls.Sum(h => (h.GrossPerCritical ?? 0) * h.CriticalIt.Watts);
        return new Megawatts(
            "site", site.Conversion.Connection.Count > 0 ? site.Conversion.Connection.MaxBy(s => s.AtUtc)!.Limit : site.Interconnection,
            Sum(halls, h => h.Gross.Watts), Sum(halls, h => h.Facility.Watts), critical, Sum(halls, h => h.MiningIt.Watts), Sum(halls, h => h.AtDesign.Watts))
        {
            GrossPerCritical = Ratio(forCritical, critical),
        };
    }

    private static long CriticalOf(GpuCluster cluster, SiteModel site)
    {
        var leased = site.Leases.Where(l => l.Cluster == cluster.Name).ToArray();
        return leased.Length > 0 ? leased.Sum(l => l.CriticalIt.Watts) : (long)cluster.Nodes * cluster.Node.ActiveWatts;
    }

    private static Power Sum<T>(IEnumerable<T> parts, Func<T, long> watts) => new(parts.Sum(watts));

    private static Power Times(Power power, double factor) => new((long)Math.Ceiling(power.Watts * factor));

    /// <summary>What the meter sees when this much arrives, as its limit counts it: rounded down.</summary>
    private static Power AtMeter(Power facility, SiteModel site) => new((long)Math.Floor(facility.Watts / (1 - site.LossShare)));

    private static double? Ratio(double gross, Power critical) => critical.Watts == 0 ? null : gross / critical.Watts;
}
