using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>A site on one page: where the megawatts are and what is promised. Tables of what a site does not have are left out.</summary>
public static class SiteOutline
{
    private const double GigahashPerExahash = 1e9;

    public static IReadOnlyList<TextTable> Of(SiteModel site)
    {
        TextTable[] tables =
        [
            SiteTable.Of(site), Halls(site.Halls, site), Fleets(site.Fleets), Clusters(site.Clusters), Workloads(site.Workloads),
            GpuMarketTable.Of(site.GpuMarkets, site.Clock), Leases(site.Leases), Orders(site.Curtailments, site.Clock), MegawattsTable.Of(MegawattsRow.Of(site)),
        ];
        return [.. tables.Where(t => !t.IsEmpty)];
    }

    private static TextTable Halls(IReadOnlyList<Hall> halls, SiteModel site) => new(
        "halls",
        ["hall", TextColumn.Number("capacity"), "cooling", TextColumn.Number("mining IT, MW"), TextColumn.Number("compute IT, MW"), "holds"],
        [.. halls.Select(h => Hall(h, site))]);

    private static TextRow Hall(Hall hall, SiteModel site)
    {
        var fleets = site.Fleets.Where(f => f.Hall == hall.Name).ToArray();
        var clusters = site.Clusters.Where(c => c.Hall == hall.Name).ToArray();
        return new TextRow([
            hall.Name, hall.Capacity.ToString(), hall.Cooling.Name, Quantity.Fixed(fleets.Sum(NameplateMw), 1),
            Quantity.Fixed(clusters.Sum(ActiveMw), 1), string.Join(", ", [.. fleets.Select(f => f.Name), .. clusters.Select(c => c.Name)]),
        ]);
    }

    private static TextTable Fleets(IReadOnlyList<AsicFleet> fleets) => new(
        "mining fleets (nameplate)",
        [
            "fleet", "model", "firmware", "hall", TextColumn.Number("machines"), TextColumn.Number("IT, MW"),
            TextColumn.Number("EH/s"), TextColumn.Number("J/TH"),
        ],
        [.. fleets.Select(f => new TextRow([
            f.Name, f.Model.Name, f.Firmware.Name, f.Hall, Quantity.Count(f.Machines), Quantity.Fixed(NameplateMw(f), 1),
            Quantity.Fixed(f.Machines * f.Model.Gigahash / GigahashPerExahash, 3), Quantity.Fixed(f.Model.JoulesPerTerahash, 2),
        ]))]);

    private static TextTable Clusters(IReadOnlyList<GpuCluster> clusters) => new(
        "GPU clusters",
        [
            "cluster", "node", "hall", TextColumn.Number("nodes"), TextColumn.Number("GPUs"), TextColumn.Number("active IT, MW"),
            TextColumn.Number("cap floor"),
        ],
        [.. clusters.Select(c => new TextRow([
            c.Name, c.Node.Name, c.Hall, Quantity.Count(c.Nodes), Quantity.Count(c.Gpus), Quantity.Fixed(ActiveMw(c), 1),
            Quantity.Share(c.CapFloor, 0),
        ]))]);

    private static TextTable Workloads(IReadOnlyList<Workload> workloads) => new(
        "workloads",
        ["workload", "cluster", TextColumn.Number("nodes"), TextColumn.Number("USD/GPU-h"), "profile"],
        [.. workloads.Select(w => new TextRow([
            w.Name, w.Cluster, Quantity.Count(w.Nodes), Price(w.Price), w.Profile.Name,
        ]))]);

    private static string Price(GpuPrice price) => price switch
    {
        GpuPrice.Fixed { Usd: var usd } => Quantity.Fixed(usd, 2),
        GpuPrice.Indexed { Market: var market, Factor: var factor } => $"{Quantity.Share(factor, 0)} of {market}",
        _ => throw new ArgumentOutOfRangeException(nameof(price), price, "not a price"),
    };

    private static TextTable Leases(IReadOnlyList<ColocationLease> leases) => new(
        "leases",
        [
            "lease", "cluster", TextColumn.Number("critical IT"), TextColumn.Number("USD/kW-month"), TextColumn.Number("a year"), TextColumn.Number("mean of term"), "term (UTC)",
            "power", "SLA",
        ],
        [.. leases.Select(l => new TextRow([
            l.Id, l.Cluster, l.CriticalIt.ToString(), Quantity.Fixed(l.RentUsdPerKwMonth, 2), "+" + Quantity.Share(l.EscalatorPerYear, 1), Quantity.Fixed(LevelisedRent.Of(l), 2),
            FormattableString.Invariant($"{l.StartUtc:yyyy-MM-dd} to {l.EndUtc:yyyy-MM-dd}"), l.PassThrough ? "passed on" : "in the rent",
            l.Sla.Name,
        ]))]);

    private static TextTable Orders(IReadOnlyList<CurtailmentOrder> orders, LocalClock clock) => new(
        "curtailment orders",
        ["order", "at (local)", "for", TextColumn.Number("limit"), TextColumn.Number("notice")],
        [.. orders.Select(o => new TextRow([
            o.Id, FormattableString.Invariant($"{clock.ToLocal(o.AtUtc):yyyy-MM-dd HH:mm}"), Times.Length(o.Length), o.Limit.ToString(),
            Times.Length(o.Notice),
        ]))]);

    private static double NameplateMw(AsicFleet fleet) => (double)fleet.Machines * fleet.Model.Watts / 1e6;

    private static double ActiveMw(GpuCluster cluster) => (double)cluster.Nodes * cluster.Node.ActiveWatts / 1e6;
}
