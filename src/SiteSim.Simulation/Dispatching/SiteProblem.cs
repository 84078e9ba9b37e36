using SiteSim.Dispatch;
using SiteSim.Model.Compute;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Simulation.Electrical;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Dispatching;

/// <summary>The site as dispatch sees it: limits, one group per load, one row per machine.</summary>
internal sealed class SiteProblem
{
    private readonly SiteModel _site;
    private readonly int _replication;
    private readonly IReadOnlyList<GpuPricePath> _gpuPrices;
    private readonly DispatchProblemBuilder _builder = new("site");
    private readonly List<Load> _loads = [];
    private int _rows;

    public SiteProblem(SiteModel site, int replication, IReadOnlyList<GpuPricePath> gpuPrices)
    {
        (_site, _replication, _gpuPrices) = (site, replication, gpuPrices);
        Limits = new SiteLimits(site, _builder);
        foreach (var fleet in site.Fleets)
        {
            AddFleet(fleet);
        }

        foreach (var cluster in site.Clusters)
        {
            AddCluster(cluster);
        }

        Problem = _builder.Build();
    }

    public DispatchProblem Problem { get; }

    public SiteLimits Limits { get; }

    /// <summary>In order of their groups.</summary>
    public IReadOnlyList<Load> Loads => _loads;

    /// <summary>First row of a cluster or fleet: its loads' rows follow each other.</summary>
    public int FirstRowOf(string fleetOrCluster) => _loads.First(l => OwnerOf(l) == fleetOrCluster).FirstRow;

    public IEnumerable<Load> LoadsOf(string fleetOrCluster) => _loads.Where(l => OwnerOf(l) == fleetOrCluster);

    private static string OwnerOf(Load load) => load switch
    {
        ComputeLoad c => c.Cluster.Name,
        LeaseLoad l => l.Cluster.Name,
        IdleLoad i => i.Cluster.Name,
        _ => load.Name,
    };

    private void AddFleet(AsicFleet fleet)
    {
        Add(new MiningLoad(fleet, HallOf(fleet.Hall), _site));
        var modes = PowerModes.Of(fleet);
        var spread = _site.Streams(_replication).Of(fleet.MovedFrom ?? fleet.Name, "efficiency-spread");
        for (var before = 0; fleet.EfficiencySpread != 0 && before < fleet.FirstMoved; before++)
        {
            // Machines keep their own spread when they move.
            spread.NextNormal();
        }

        var floor = new Segment(modes.Points[0].Watts, 0);
        Span<Segment> segments = stackalloc Segment[modes.Segments];
        for (var machine = 0; machine < fleet.Machines; machine++)
        {
            var factor = fleet.EfficiencySpread == 0 ? 1 : MachineSpread.HashFactor(fleet.EfficiencySpread, spread.NextNormal());
            for (var i = 0; i < segments.Length; i++)
            {
                var step = modes.Segment(i, factor);
                segments[i] = new Segment(step.Watts, step.Gigahash);
            }

            AddRow(floor, segments);
        }
    }

    private void AddCluster(GpuCluster cluster)
    {
        var hall = HallOf(cluster.Hall);
        if (_site.Leases.FirstOrDefault(l => l.Cluster == cluster.Name) is { } lease)
        {
            AddNodes(new LeaseLoad(lease, cluster, hall, _site), default, [new Segment(cluster.Node.ActiveWatts, cluster.Node.ActiveWatts)]);
            return;
        }

        var idle = cluster.Nodes;
        foreach (var workload in _site.Workloads.Where(w => w.Cluster == cluster.Name))
        {
            idle -= workload.Nodes;
            AddNodes(
                new ComputeLoad(workload, cluster, hall, _site, _gpuPrices),
                new Segment(cluster.Node.IdleWatts, 0),
                CapLevels.Of(cluster.Node, cluster.CapFloor, ComputeLoad.YieldPerGpu));
        }

        if (idle > 0)
        {
            AddNodes(new IdleLoad(cluster, idle, hall, _site.LossShare), new Segment(cluster.Node.IdleWatts, 0), []);
        }
    }

    private void AddNodes(Load load, Segment floor, ReadOnlySpan<Segment> segments)
    {
        Add(load);
        for (var node = 0; node < load.Machines; node++)
        {
            AddRow(floor, segments);
        }
    }

    private void Add(Load load)
    {
        load.Group = _builder.AddGroup(load.Name);
        load.FirstRow = _rows;
        _loads.Add(load);
    }

    private void AddRow(Segment floor, ReadOnlySpan<Segment> segments)
    {
        var load = _loads[^1];
        _builder.AddRow(load.Group, Limits.NumberOf(load.Hall.Name), floor, segments);
        _rows++;
    }

    private Hall HallOf(string name) => _site.Halls.First(h => h.Name == name);
}
