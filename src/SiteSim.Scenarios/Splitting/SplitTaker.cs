using SiteSim.Model.Site;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Splitting;

/// <summary>A noun that says <c>split</c> for its number of machines.</summary>
/// <param name="Map">Where it is written.</param>
/// <param name="Key">The field.</param>
/// <param name="Name">Its name or id.</param>
/// <param name="Cluster">For nodes: their cluster; null for a fleet.</param>
/// <param name="Hall">Where its machines stand.</param>
/// <param name="UnitWatts">Draw of a machine.</param>
/// <param name="Pue">Of the hall in the design weather.</param>
internal sealed record SplitTaker(MapNode Map, string Key, string Name, string? Cluster, string Hall, long UnitWatts, double Pue)
{
    /// <summary>As many whole machines as a part of the meter's power holds.</summary>
    /// <param name="watts">The part.</param>
    /// <param name="losses">Share lost between meter and halls.</param>
    /// <param name="grossPerCritical">Meter capacity per critical IT; not for ASICs, which nobody is promised.</param>
    public SplitPart Size(decimal watts, decimal losses, decimal grossPerCritical)
    {
        var gross = Gross(losses, grossPerCritical);
        var units = (int)Math.Min(int.MaxValue, decimal.Floor(watts / gross));
        return new SplitPart(Name, Hall, Cluster is not null, units, new Power(units * UnitWatts), Facility(units, losses, grossPerCritical), new Power((long)decimal.Ceiling(units * gross)));
    }

    /// <summary>What so many of them take of a hall's switchgear.</summary>
    public Power Facility(int units, decimal losses, decimal grossPerCritical) => new((long)decimal.Ceiling(units * Gross(losses, grossPerCritical) * (1 - losses)));

    // Meter capacity of one, W.
    private decimal Gross(decimal losses, decimal grossPerCritical)
    {
        var drawn = (decimal)Pue / (1 - losses);
        return UnitWatts * (Cluster is null ? drawn : Math.Max(grossPerCritical, drawn));
    }
}
