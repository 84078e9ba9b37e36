using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html;

/// <summary>Loads of the site as layers that add up to the power at the meter: what is sold firm at the bottom, mining on top, where power is cut. A load's layer includes its cooling and losses.</summary>
internal static class PowerStack
{
    private const string Suffix = "_mw";

    private static readonly string[] Kinds = ["lease", "compute", "idle", "mining"];

    /// <param name="series">With a column <c>name_mw</c> for every load, beside the site's own.</param>
    /// <param name="site">Says which load is which.</param>
    public static IReadOnlyList<PowerLayer> Of(SeriesTable series, SiteModel site) =>
        [.. series.Columns.Where(IsLoad).Select(c => Layer(c, site)).OrderBy(l => Array.IndexOf(Kinds, l.Kind))];

    private static bool IsLoad(SeriesColumn column) => column.Name.EndsWith(Suffix, StringComparison.Ordinal)
        && column.Name is not ("site_mw" or "limit_mw" or "it_mw" or "mining_it_mw" or "cooling_mw" or "losses_mw");

    private static PowerLayer Layer(SeriesColumn column, SiteModel site)
    {
        var name = column.Name[..^Suffix.Length];
        var kind = site.Fleets.Any(f => f.Name == name) ? "mining"
            : site.Workloads.Any(w => w.Name == name) ? "compute"
            : site.Leases.Any(l => l.Id == name) ? "lease"
            : "idle";
        return new PowerLayer(name, kind, column);
    }
}
