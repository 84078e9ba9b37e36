using SiteSim.Model.Conversion;
using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>
/// One future of a conversion plan: the dates its phases, leases and connection steps come to. Every phase, delay and step draws from a stream of its own, so
/// that moving one leaves the luck of the others alone. Dates do not depend on what the site does; a hold looks at hashprice, which is the network's.
/// </summary>
public sealed class ConversionPath
{
    private readonly SiteModel _site;
    private readonly NetworkPath? _network;
    private readonly int _replication;
    private readonly Dictionary<string, PhasePath> _byId = [];
    private readonly Dictionary<string, TimeSpan> _delays = [];

    private ConversionPath(SiteModel site, NetworkPath? network, IReadOnlyList<GpuPricePath> gpuPrices, int replication)
    {
        (_site, _network, _replication) = (site, network, replication);
        var horizon = site.Horizon;
        Options =
        [
            .. from lease in site.Leases
               from option in lease.Options
               where site.Conversion.Phases.Any(p => p.Id == option.Phase)
               select OptionPath.Of(option, lease.Id, gpuPrices, horizon.StartUtc, horizon.EndUtc),
        ];
        foreach (var delay in site.Conversion.Delays)
        {
            _delays.Add(delay.Id, Draw(delay));
        }

        Phases = [.. site.Conversion.Phases.Select(Path)];
        Leases = [.. site.Leases.Where(l => Phases.Any(p => p.Phase.Lease == l.Id)).Select(l => Delivery(l, Phases.Single(p => p.Phase.Lease == l.Id)))];
        Connection = [.. site.Conversion.Connection.Select(s => (s, s.AtUtc + Days(s.LateDays, s.Id, "late")))];
    }

    /// <summary>In the order of the plan.</summary>
    public IReadOnlyList<PhasePath> Phases { get; }

    /// <summary>Leases that a phase delivers.</summary>
    public IReadOnlyList<LeasePath> Leases { get; }

    /// <summary>Options of tenants on phases of the plan.</summary>
    public IReadOnlyList<OptionPath> Options { get; }

    /// <summary>Steps at the meter and when they really come.</summary>
    public IReadOnlyList<(ConnectionStep Step, DateTime AtUtc)> Connection { get; }

    /// <summary>Draws the plan's dates.</summary>
    /// <param name="site">A site whose phases name each other without a cycle.</param>
    /// <param name="network">For holds that look at hashprice.</param>
    /// <param name="gpuPrices">For options that look at a GPU market.</param>
    /// <param name="replication">Number of the realization.</param>
    public static ConversionPath Of(SiteModel site, NetworkPath? network, IReadOnlyList<GpuPricePath> gpuPrices, int replication) =>
        new(site, network, gpuPrices, replication);

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

        var path = Schedule(phase, phase.After.Select(id => Path(_site.Conversion.Phases.First(p => p.Id == id))).ToArray());
        _byId.Add(phase.Id, path);
        return path;
    }

    private PhasePath Schedule(ConversionPhase phase, PhasePath[] before)
    {
        if (before.FirstOrDefault(p => p.CancelledUtc is not null) is { } given)
        {
            return new PhasePath(phase, null, null, null, [], given.CancelledUtc);
        }

        if (before.Any(p => p.CompleteUtc is null))
        {
            return new PhasePath(phase, null, null, null, [], null);
        }

        var option = Options.FirstOrDefault(o => o.Option.Phase == phase.Id);
        if (option is { ExercisedUtc: null })
        {
            return new PhasePath(phase, null, null, null, [], option.Option.UntilUtc);
        }

        var ready = before.Select(p => p.CompleteUtc!.Value).Append(phase.StartUtc).Append(option?.ExercisedUtc ?? phase.StartUtc).Max();
        var (start, cancelled) = Release(phase.Hold, ready);
        if (start is not { } begun || begun >= _site.Horizon.EndUtc)
        {
            return new PhasePath(phase, null, null, null, [], cancelled);
        }

        var delays = Delays(phase.Id);
        var built = begun + Days(phase.BuildDays, phase.Id, "build") + new TimeSpan(delays.Sum(d => d.Length.Ticks));
        return new PhasePath(phase, begun, built, built + phase.Commissioning, delays, null);
    }

    /// <summary>The first day from <paramref name="ready"/> on which nothing holds the phase back.</summary>
    private (DateTime? Start, DateTime? Cancelled) Release(StartHold? hold, DateTime ready)
    {
        if (hold is null || _network is null)
        {
            return (ready, null);
        }

        for (var day = ready; day < _site.Horizon.EndUtc; day += TimeSpan.FromDays(1))
        {
            if (day >= hold.CancelUtc)
            {
                return (null, hold.CancelUtc);
            }

            if (MeanHashprice(day - hold.Window, day) <= hold.HashpriceAbove)
            {
                return (day, null);
            }
        }

        return (null, null);
    }

    private double MeanHashprice(DateTime from, DateTime to)
    {
        var (sum, hours) = (0.0, 0);
        var start = from > _site.Horizon.StartUtc ? from : _site.Horizon.StartUtc;
        for (var hour = start; hour < to || hours == 0; hour += TimeSpan.FromHours(1))
        {
            sum += _network!.HashpriceAt(hour);
            hours++;
        }

        return sum / hours;
    }

    private PhaseDelay[] Delays(string phase) =>
    [
        .. _site.Conversion.Delays.Where(d => d.Phases.Contains(phase) && _delays[d.Id] > TimeSpan.Zero)
            .Select(d => new PhaseDelay(d.Id, _delays[d.Id], d.ForceMajeure)),
    ];

    private TimeSpan Draw(SharedDelay delay)
    {
        var stream = new RandomStream((ulong)_site.Seed, _replication, delay.Id, "delay");
        var happens = stream.NextDouble() < delay.Probability;
        var length = WholeMinutes(delay.Days.Sample(stream));
        return happens ? length : TimeSpan.Zero;
    }

    private TimeSpan Days(Distribution days, string entity, string purpose) =>
        WholeMinutes(days.Sample(new RandomStream((ulong)_site.Seed, _replication, entity, purpose)));

    private static TimeSpan WholeMinutes(double days) => TimeSpan.FromMinutes((long)Math.Round(Math.Max(0, days) * 1440));

    private LeasePath Delivery(Model.Contracts.ColocationLease lease, PhasePath phase)
    {
        if (Options.FirstOrDefault(o => o.Option.Phase == phase.Phase.Id) is { } option)
        {
            if (option.PromisedUtc is not { } day)
            {
                return new LeasePath(lease, phase.Phase.Id, DateTime.MaxValue, null, null, null);
            }

            lease = lease with { StartUtc = day, EndUtc = day + (lease.EndUtc - lease.StartUtc) };
        }

        var promised = lease.StartUtc + phase.Excused;
        var lateFrom = promised + (lease.Late?.Grace ?? TimeSpan.Zero);
        var outside = promised + lease.Late?.Outside;
        var isLost = outside < (phase.CompleteUtc ?? DateTime.MaxValue);
        var start = isLost ? null : phase.CompleteUtc;
        return new LeasePath(lease, phase.Phase.Id, lateFrom, start ?? outside, start, isLost ? outside : null);
    }
}
