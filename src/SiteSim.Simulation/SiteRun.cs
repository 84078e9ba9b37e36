using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Processes;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation;

/// <summary>One run of a site: a pure function of the site and the replication's number.</summary>
public sealed class SiteRun
{
    private readonly SiteModel _site;
    private readonly int _replication;
    private readonly Timeline _time;
    private readonly Realization _realization;
    private readonly SiteProblem _problem;
    private readonly EventLog _log = new();
    private readonly Ledger _ledger = new();
    private readonly EnergyBill _bill;
    private readonly DemandBill? _demand;
    private readonly OrderBook _orders;
    private readonly SiteMeter _meter;
    private readonly LeaseWatch _leases;
    private readonly SiteDispatcher _dispatcher;
    private readonly List<MachineBoard> _boards = [];
    private readonly PhaseAccount[] _phases;
    private readonly Treasury? _treasury;
    private readonly Books? _books;

    private SiteRun(SiteModel site, int replication)
    {
        _replication = replication;
        _time = new Timeline(site.Horizon.StartUtc);
        _realization = Realization.Of(site, replication);
        _site = site = _realization.Conversion.Dated();
        _phases = [.. _realization.Conversion.Phases.Select(p => new PhaseAccount(p, site.Finance?.Debt))];
        _problem = new SiteProblem(site, replication, _realization.GpuPrices);
        _treasury = site.Finance?.Treasury is { } treasury && _realization.Network is { } network
            ? new Treasury(treasury, [.. _problem.Loads.OfType<MiningLoad>()], network.UsdPerBitcoinAt, _ledger)
            : null;
        _books = Books.Of(site, _phases, _treasury, _ledger);
        _bill = new EnergyBill(site.Tariff);
        _demand = site.Tariff.Demand is { } charge ? new DemandBill(charge) : null;
        _orders = new OrderBook(_time, _problem.Loads, _log);
        _meter = new SiteMeter(site.Horizon.StartUtc, _problem.Loads, _bill, _demand, _orders);
        _leases = new LeaseWatch(_time, _problem.Loads, _problem.Limits, _log);
        _dispatcher = new SiteDispatcher(_time, site, _problem, _meter, _leases, _orders);
    }

    /// <summary>Runs a site from the start of its horizon to the end.</summary>
    /// <param name="site">What to simulate.</param>
    /// <param name="replication">Number of the realization, 0 or more.</param>
    /// <param name="progress">Hears about once a simulated day; may be null.</param>
    /// <param name="stop">Ends the run between two days.</param>
    /// <exception cref="RunFailedException">A balance did not close, or some other defect.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public static RunResult Execute(SiteModel site, int replication, IProgress<RunProgress>? progress, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        var run = new SiteRun(site, replication);
        try
        {
            return run.Run(progress, stop);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new RunFailedException(site.Seed, replication, run._time.Now, e);
        }
    }

    private RunResult Run(IProgress<RunProgress>? progress, CancellationToken stop)
    {
        StartFailures();
        var tenancies = Tenancies();
        var settlement = new Settlement(
            _time, _site, _realization.Conversion, _phases, tenancies, _problem.Loads, _bill, _demand, _meter, _treasury, _books, _ledger, day => OnDay(day, progress, stop));
        StartOrders();
        StartHerald();
        StartMarkets();
        new ConversionStart(_time, _site, _realization.Conversion, _problem, _phases, Board, _meter, _dispatcher, _log).Run();
        foreach (var tenancy in tenancies)
        {
            _time.Process(tenancy.Run());
        }

        var recorder = new SeriesRecorder(_time, _site, _meter, _realization, _problem, _boards);
        _time.Process(new SignalClock(_time, _site.Horizon, new SignalReader(_site, _realization, _bill), _meter, _dispatcher, recorder).Run());
        _time.Process(settlement.Run());
        _time.Run(_site.Horizon.EndUtc);
        stop.ThrowIfCancellationRequested();
        _meter.AdvanceTo(_time.Now);
        recorder.EndRow();
        _leases.CloseAll();
        settlement.Finish();
        return Result(recorder.ToTable()) with { Hours = recorder.ToHours() };
    }

    private void OnDay(DateTime day, IProgress<RunProgress>? progress, CancellationToken stop)
    {
        if (stop.IsCancellationRequested)
        {
            _time.StopAsync();
        }

        progress?.Report(new RunProgress((day - _site.Horizon.StartUtc) / _site.Horizon.Length, day));
    }

    private void StartFailures()
    {
        foreach (var fleet in _site.Fleets)
        {
            var board = AddBoard(fleet.Name, fleet.Machines);
            if (fleet.FailuresPerYear > 0)
            {
                _time.Process(new FleetFailures(_time, board, fleet.FailuresPerYear, fleet.RepairTime, Stream(fleet.Name, "failures")).Run());
            }
        }

        foreach (var cluster in _site.Clusters)
        {
            var board = AddBoard(cluster.Name, cluster.Nodes);
            if (cluster.Failures is { PerThousandNodeDays: > 0 } failures)
            {
                _time.Process(new NodeRepairs(_time, board, failures, Stream(cluster.Name, "failures")).Run());
            }
        }

        foreach (var feeder in _site.Feeders)
        {
            StartTransformers(feeder);
        }
    }

    private void StartTransformers(Feeder feeder)
    {
        if (feeder.Transformers is { FailuresPerYear: > 0 } bank)
        {
            _time.Process(new TransformerFailures(
                _time, feeder.Name, bank, _problem.Limits, _dispatcher, _log, Stream(feeder.Name, "failures")).Run());
        }

        foreach (var child in feeder.Feeders)
        {
            StartTransformers(child);
        }
    }

    private MachineBoard AddBoard(string name, int machines)
    {
        var firstRow = _problem.FirstRowOf(name);
        var lease = _problem.LoadsOf(name).OfType<LeaseLoad>().FirstOrDefault();
        var board = new MachineBoard(name, machines, _time, _log, (machine, isUp) =>
        {
            lease?.CountAvailable(isUp ? 1 : -1);
            _dispatcher.SetAvailable(firstRow + machine, isUp);
        });
        _boards.Add(board);
        return board;
    }

    private void StartOrders()
    {
        var lead = _site.Fleets.Select(f => f.RampDown).DefaultIfEmpty(TimeSpan.Zero).Max();
        foreach (var order in _site.Curtailments)
        {
            _time.Process(new CurtailmentProcess(
                _time, order, lead, _site.RampPerMinute?.Watts, _problem.Limits, _dispatcher, _meter, _orders, _log).Run());
        }
    }

    private void StartHerald()
    {
        if (_realization.Network is { } network)
        {
            var herald = new NetworkHerald(_time, network, _log);
            _time.Process(herald.Retargets());
            _time.Process(herald.Halvings());
        }
    }

    private void StartMarkets()
    {
        foreach (var path in _realization.GpuPrices)
        {
            var herald = new GpuMarketHerald(_time, path, _log);
            _time.Process(herald.Regimes());
            _time.Process(herald.Rival());
        }
    }

    private Tenancy[] Tenancies() =>
    [
        .. _problem.Loads.OfType<LeaseLoad>().Where(l => Tenancy.IsNeededFor(l.Lease)).Select(load =>
        {
            var delivery = _realization.Conversion.Leases.FirstOrDefault(l => l.Lease.Id == load.Name);
            var complete = _realization.Conversion.Phases.FirstOrDefault(p => p.Phase.Lease == load.Name)?.CompleteUtc;
            return new Tenancy(
                _time, load, delivery, complete, new TenantDraws(load.Lease, _site.Streams(_replication)), Board(load.Cluster.Name),
                _site.Horizon.StartUtc, _dispatcher, _ledger, _log);
        }),
    ];

    private MachineBoard Board(string name) => _boards.Single(b => b.Name == name);

    private RandomStream Stream(string entity, string purpose) => _site.Streams(_replication).Of(entity, purpose);

    private RunResult Result(SeriesTable series)
    {
        var leaseMonths = _problem.Loads.OfType<LeaseLoad>().SelectMany(l => l.Accounts.SelectMany(a => a.Months)).ToArray();
        RunChecks.Energy(_time.Now, _meter, _problem.Loads);
        RunChecks.Money(_time.Now, _ledger);
        RunChecks.Prepayments(_time.Now, _problem.Loads, _ledger);
        RunChecks.SlaMinutes(_time.Now, leaseMonths, _log.Events);
        RunChecks.Coin(_time.Now, _treasury?.Months ?? [], _problem.Loads.OfType<MiningLoad>());
        var orders = _orders.Records.Select(r => OrderOutcomeOf(r, leaseMonths)).ToArray();
        var figures = new RunFigures(_site, _boards, _ledger, _meter, _problem.Loads, leaseMonths, orders, _log.Events, series).All();
        var result = new RunResult(
            AsLet(), _replication, series, _log.Events, _ledger.Postings, figures, leaseMonths, orders, _dispatcher.Dispatches,
            RunHash.Of(series, _log.Events, _ledger.Postings))
        {
            Phases = _realization.Conversion.Phases,
            Conversion = _site.Conversion.IsNone ? null : _realization.Conversion,
            CoinMonths = _treasury?.Months ?? [],
            TaxOutlook = _books?.Outlook(CashFlow.MonthOf(_time.Now, _site.Clock)),
        };
        return result with { Figures = [.. figures, .. CoinFigures.Of(result), .. FinanceFigures.Of(result)] };
    }

    /// <summary>The site with each lease as its last tenant holds it, or held it.</summary>
    private SiteModel AsLet()
    {
        var last = _problem.Loads.OfType<LeaseLoad>().ToDictionary(l => l.Name, l => l.Lease);
        return _site with { Leases = [.. _site.Leases.Select(l => last.GetValueOrDefault(l.Id, l))] };
    }

    private OrderOutcome OrderOutcomeOf(OrderRecord record, IEnumerable<LeaseMonth> leaseMonths)
    {
        var minutes = leaseMonths.SelectMany(m => m.UnavailableByCause).Where(c => c.Key == record.Order.Id).Sum(c => c.Value.TotalMinutes);
        var credits = _ledger.Postings.Where(p => p.Account == Account.SlaCredits && p.Cause == record.Order.Id).Sum(p => p.Amount.MicroUsd);
        return record.ToOutcome(minutes, new Money(-credits));
    }
}
