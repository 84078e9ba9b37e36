using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Site;

namespace SiteSim.Simulation.Realizations;

/// <summary>
/// One future of a conversion plan: the dates its phases, leases and connection steps come to. Dates do not depend on what the site does; holds, pauses and giving up look at
/// hashprice, which is the network's.
/// </summary>
public sealed class ConversionPath
{
    private readonly SiteModel _site;
    private readonly PlanDraws _draws;
    private readonly HashpriceWatch _watch;
    private readonly Dictionary<string, PhasePath> _byId = [];

    private ConversionPath(SiteModel site, NetworkPath? network, int replication)
    {
        _site = site;
        _draws = new PlanDraws(site, replication);
        _watch = new HashpriceWatch(network, site.Horizon);
        Phases = [.. site.Conversion.Phases.Select(Path)];
        Leases = [.. site.Leases.Where(l => Phases.Any(p => p.Phase.Lease == l.Id)).Select(l => Delivery(l, Phases.Single(p => p.Phase.Lease == l.Id)))];
    }

    /// <summary>In the order of the plan.</summary>
    public IReadOnlyList<PhasePath> Phases { get; }

    /// <summary>Leases that a phase delivers.</summary>
    public IReadOnlyList<LeasePath> Leases { get; }

    /// <summary>Steps at the meter and when they really come.</summary>
    public IReadOnlyList<(ConnectionStep Step, DateTime AtUtc)> Connection => _draws.Connection;

    /// <summary>Draws the plan's dates.</summary>
    /// <param name="site">A site whose phases name each other without a cycle.</param>
    /// <param name="network">For whatever looks at hashprice.</param>
    /// <param name="replication">Number of the realization.</param>
    public static ConversionPath Of(SiteModel site, NetworkPath? network, int replication) => new(site, network, replication);

    /// <summary>The site with its leases on the dates they come to.</summary>
    public SiteModel Dated() => _site with
    {
        Leases = [.. _site.Leases.Select(l => Leases.FirstOrDefault(p => p.Lease.Id == l.Id)?.Dated(_site.Horizon.EndUtc) ?? l)],
    };

    private PhasePath Path(ConversionPhase phase)
    {
        if (_byId.TryGetValue(phase.Id, out var known))
        {
            return known;
        }

        var before = phase.After.Select(id => Path(_site.Conversion.Phases.First(p => p.Id == id))).ToArray();
        var path = new PhaseSchedule(phase, before, _draws, _watch, _site.Horizon).Path();
        _byId.Add(phase.Id, path);
        return path;
    }

    private static LeasePath Delivery(ColocationLease lease, PhasePath phase)
    {
        var promised = lease.StartUtc + phase.Excused;
        var lateFrom = promised + (lease.Late?.Grace ?? TimeSpan.Zero);
        var left = Earlier(promised + lease.Late?.Outside, phase.Due is null ? null : phase.CancelledUtc);
        var isLost = left < (phase.CompleteUtc ?? DateTime.MaxValue);
        var start = isLost ? null : phase.CompleteUtc;
        return new LeasePath(lease, phase.Phase.Id, lateFrom, start ?? left, start, isLost ? left : null)
        {
            Stages = lease.PaysByStage ? Stages(phase, start ?? left) : [],
        };
    }

    /// <summary>Nodes handed over before the last of them are.</summary>
    private static LeaseStage[] Stages(PhasePath phase, DateTime? until) =>
    [
        .. from batch in phase.Batches
           let whole = batch.FromUtc + phase.Phase.Commissioning
           where whole < (until ?? DateTime.MaxValue)
           select new LeaseStage(whole, until ?? DateTime.MaxValue, batch.Nodes / (double)phase.Phase.Nodes),
    ];

    private static DateTime? Earlier(DateTime? one, DateTime? other) => one is null || other < one ? other : one;
}
