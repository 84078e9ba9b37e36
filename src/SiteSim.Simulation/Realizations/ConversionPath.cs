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

    private ConversionPath(SiteModel site, NetworkPath? network, IReadOnlyList<GpuPricePath> gpuPrices, int replication)
    {
        _site = site;
        var horizon = site.Horizon;
        Options =
        [
            .. from lease in site.Leases
               from option in lease.Options
               where site.Conversion.Phases.Any(p => p.Id == option.Phase)
               select OptionPath.Of(option, lease.Id, gpuPrices, horizon.StartUtc, horizon.EndUtc),
        ];
        _draws = new PlanDraws(site, replication);
        _watch = new HashpriceWatch(network, site.Horizon);
        Phases = [.. site.Conversion.Phases.Select(Path)];
        Leases = [.. site.Leases.Where(l => Phases.Any(p => p.Phase.Lease == l.Id)).Select(l => Delivery(l, Phases.Single(p => p.Phase.Lease == l.Id)))];
    }

    /// <summary>In the order of the plan.</summary>
    public IReadOnlyList<PhasePath> Phases { get; }

    /// <summary>Leases that a phase delivers.</summary>
    public IReadOnlyList<LeasePath> Leases { get; }

    /// <summary>Options of tenants on phases of the plan.</summary>
    public IReadOnlyList<OptionPath> Options { get; }

    /// <summary>Steps at the meter and when they really come.</summary>
    public IReadOnlyList<(ConnectionStep Step, DateTime AtUtc)> Connection => _draws.Connection;

    /// <summary>Draws the plan's dates.</summary>
    /// <param name="site">A site whose phases name each other without a cycle.</param>
    /// <param name="network">For whatever looks at hashprice.</param>
    /// <param name="gpuPrices">For options that look at a GPU market.</param>
    /// <param name="replication">Number of the realization.</param>
    public static ConversionPath Of(SiteModel site, NetworkPath? network, IReadOnlyList<GpuPricePath> gpuPrices, int replication) =>
        new(site, network, gpuPrices, replication);

    /// <summary>The same plan in another future of its seed; nothing is simulated.</summary>
    public ConversionPath In(int replication) => Realization.DatesOf(_site, replication);

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
        var path = new PhaseSchedule(AtOption(phase), before, _draws, _watch, _site.Horizon).Path() with { Phase = phase };
        _byId.Add(phase.Id, path);
        return path;
    }

    /// <summary>A phase at a tenant's option begins no earlier than it is exercised, and is given up when it lapses.</summary>
    private ConversionPhase AtOption(ConversionPhase phase)
    {
        if (OptionOn(phase) is not { } option)
        {
            return phase;
        }

        var from = option.ExercisedUtc ?? option.Option.UntilUtc;
        return phase with
        {
            StartUtc = from > phase.StartUtc ? from : phase.StartUtc,
            GivingUp = option.ExercisedUtc is null ? new GivingUp(option.Option.UntilUtc, null, 0) : phase.GivingUp,
        };
    }

    private OptionPath? OptionOn(ConversionPhase phase) => Options.FirstOrDefault(o => o.Option.Phase == phase.Id);

    private LeasePath Delivery(ColocationLease lease, PhasePath phase)
    {
        if (OptionOn(phase.Phase) is { } option)
        {
            if (option.PromisedUtc is not { } day)
            {
                return new LeasePath(lease, phase.Phase.Id, DateTime.MaxValue, null, null, null);
            }

            lease = lease with { StartUtc = day, EndUtc = day + (lease.EndUtc - lease.StartUtc) };
        }

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
