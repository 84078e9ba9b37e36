using SiteSim.Model.Site;

namespace SiteSim.Reports.Summaries;

/// <summary>The megawatts of a hall, a lease or the site, each kind apart; see <see cref="Megawatts"/>.</summary>
/// <param name="Name">Hall, lease or <c>site</c>.</param>
/// <param name="UtilityMw">Contracted with the utility; the site's only.</param>
/// <param name="GrossMw">Capacity at the meter.</param>
/// <param name="FacilityMw">Capacity at the halls' switchgear.</param>
/// <param name="CriticalItMw">Contracted with tenants, and what the site's own clusters draw.</param>
/// <param name="MiningItMw">Nameplate of the ASICs that stay.</param>
/// <param name="AtDesignMw">Facility power of that IT in the design weather.</param>
/// <param name="GrossPerCritical">Meter capacity for critical IT / critical IT; null without.</param>
public sealed record MegawattsRow(
    string Name, double? UtilityMw, double GrossMw, double FacilityMw, double CriticalItMw, double MiningItMw, double AtDesignMw, double? GrossPerCritical)
{
    /// <summary>Halls, then leases, then the site.</summary>
    public static IReadOnlyList<MegawattsRow> Of(SiteModel site) => [.. Megawatts.Of(site).Select(m => new MegawattsRow(
        m.Name, m.Utility?.Megawatts, m.Gross.Megawatts, m.Facility.Megawatts, m.CriticalIt.Megawatts, m.MiningIt.Megawatts, m.AtDesign.Megawatts, m.GrossPerCritical))];
}
