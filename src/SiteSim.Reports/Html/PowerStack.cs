using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html;

/// <summary>Loads of the site as layers that add up to the power at the meter, mining lowest. A load's layer includes its cooling and losses.</summary>
internal static class PowerStack
{
    /// <param name="series">With a column <c>name_mw</c> for every load.</param>
    /// <param name="site">Says which loads there are.</param>
    public static IReadOnlyList<PowerLayer> Of(SeriesTable series, SiteModel site)
    {
        IEnumerable<(string Name, string Kind)> loads =
        [
            .. site.Fleets.Select(f => (f.Name, "mining")),
            .. site.Workloads.Select(w => (w.Name, "compute")),
            .. site.Leases.Select(l => (l.Id, "lease")),
        ];
        return [.. loads.Select(l => new PowerLayer(l.Name, l.Kind, series[l.Name + "_mw"]))];
    }
}
