using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Processes;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Observing;

/// <summary>Writes a row of the time series at the end of every dispatch interval: powers are means over it, read off the energy meters.</summary>
internal sealed class SeriesRecorder
{
    private readonly Timeline _time;
    private readonly SiteMeter _meter;
    private readonly Realization _realization;
    private readonly List<Gauge> _gauges = [];
    private readonly DateTime[] _starts;
    private readonly HourRecorder _hours;
    private int _row;
    private bool _isOpen;

    public SeriesRecorder(
        Timeline time, SiteModel site, SiteMeter meter, Realization realization, SiteProblem problem, IReadOnlyList<MachineBoard> boards)
    {
        var loads = problem.Loads;
        (_time, _meter, _realization) = (time, meter, realization);
        _starts = new DateTime[(int)((site.Horizon.Length.Ticks + site.Horizon.DispatchEvery.Ticks - 1) / site.Horizon.DispatchEvery.Ticks)];
        _hours = new HourRecorder(problem, boards, _starts.Length, site.Horizon.DispatchEvery);
        AddPower(loads);
        AddSignals(loads);
        AddMining(site, loads, boards);
        AddGpuHours(loads);
        foreach (var board in boards)
        {
            Add(board.Name + "_down", "machines", $"machines of {board.Name} out of service at the end of the interval", _ => board.Down);
        }
    }

    /// <summary>Ends the row before, if any, and begins one; the meter stands at this instant and still has the old signals.</summary>
    public void BeginRow()
    {
        EndRow();
        _starts[_row] = _time.Now;
        _isOpen = true;
    }

    /// <summary>Ends the row that is open, if any.</summary>
    public void EndRow()
    {
        if (!_isOpen)
        {
            return;
        }

        var ticks = (_time.Now - _starts[_row]).Ticks;
        foreach (var gauge in _gauges)
        {
            gauge.Record(_row, ticks);
        }

        _hours.EndRow(_row);
        _row++;
        _isOpen = false;
    }

    public SeriesTable ToTable() => new(_starts, [.. _gauges.Select(g => g.ToColumn())]);

    public HourTable ToHours() => _hours.ToTable();

    private void AddPower(IReadOnlyList<Load> loads)
    {
        AddEnergy("site_mw", "power at the meter, mean", () => _meter.SiteEnergy);
        Add("limit_mw", "MW", "power the meter may see, lowest of the interval", _ => _meter.TakeLowestCap() / 1e6);
        foreach (var load in loads)
        {
            AddEnergy(load.Name + "_mw", $"power of {load.Name} at the meter, mean, cooling and losses included", () => load.GridEnergy);
        }

        AddEnergy("it_mw", "power of machines, mean", () => Sum(loads, l => l.ItEnergy));
        AddEnergy("cooling_mw", "power of cooling, mean", () => Sum(loads, l => l.CoolingEnergy));
        AddEnergy("losses_mw", "power lost between meter and halls, mean", () => Sum(loads, l => l.LossEnergy));
    }

    private void AddSignals(IReadOnlyList<Load> loads)
    {
        Add("index_usd_per_mwh", "USD/MWh", "energy index of the interval", _ => _meter.Signals.IndexUsdPerMwh);
        Add("temperature_c", "C", "outdoor dry bulb", _ => _meter.Signals.Celsius);
        Add("humidity_pct", "%", "outdoor relative humidity", _ => _meter.Signals.RelativeHumidity);
        if (_realization.Network is { } network)
        {
            // A row closes at its end, before the next instant's signals: the network is read where the row began.
            Add("bitcoin_usd", "USD", "price of a bitcoin", _ => network.UsdPerBitcoinAt(_starts[_row]));
            Add("difficulty_t", "T", "network difficulty", _ => network.EpochAt(_starts[_row]).Difficulty / 1e12);
            Add("hashprice_usd_per_ph_day", "USD/PH/day", "hashprice before pool fee", _ => _meter.Signals.UsdPerGhsHour * 24e6);
        }

        foreach (var path in _realization.GpuPrices)
        {
            Add(path.Market.Name + "_usd_per_gpu_hour", "USD/GPU-h", $"rental price of {path.Market.Name}", _ => path.At(_starts[_row]));
        }

        foreach (var lease in loads.OfType<LeaseLoad>())
        {
            Add(lease.Name + "_short", "0/1", $"whether {lease.Name} is short at the end of the interval", _ => lease.ShortCause is null ? 0 : 1);
        }
    }

    private void AddMining(SiteModel site, IReadOnlyList<Load> loads, IReadOnlyList<MachineBoard> boards)
    {
        var fleets = loads.OfType<MiningLoad>().ToArray();
        if (_realization.Network is null)
        {
            return;
        }

        var deployed = site.Fleets.Select(f => (f.Model.Gigahash, Board: boards.Single(b => b.Name == f.Name))).ToArray();
        AddGrowth("hashrate_phs", "PH/s", "hash rate realised, mean", () => fleets.Sum(f => f.GhsHours), (work, hours) => work / hours / 1e6);
        AddMean("deployed_phs", "PH/s", "nameplate hash rate of the machines on site, mean", () => Sum(deployed, f => f.Board.OnSiteTicks * f.Gigahash));
        AddGrowth("bitcoin_btc", "BTC", "coin the pool paid for the interval", () => fleets.Sum(f => f.Bitcoin), (coin, _) => coin);
        AddEnergy("mining_it_mw", "power of mining machines, mean", () => Sum(fleets, l => l.ItEnergy));
    }

    private void AddGpuHours(IReadOnlyList<Load> loads)
    {
        var sold = loads.OfType<ComputeLoad>().ToArray();
        if (sold.Length > 0)
        {
            AddGrowth("gpu_hours", "GPU-h", "GPU-hours delivered in the interval", () => sold.Sum(c => c.GpuHours), (hours, _) => hours);
        }
    }

    /// <summary>What a running total has grown by over the interval, and the interval's hours, as a value.</summary>
    private void AddGrowth(string name, string unit, string description, Func<double> total, Func<double, double, double> value)
    {
        var before = 0.0;
        Add(name, unit, description, ticks =>
        {
            var now = total();
            var grown = now - before;
            before = now;
            return value(grown, ticks / (double)TimeSpan.TicksPerHour);
        });
    }

    private void AddEnergy(string name, string description, Func<Int128> wattTicks) => AddMean(name, "MW", description, wattTicks);

    /// <summary>Mean over the interval of something integrated exactly, in millions: W to MW, GH/s to PH/s.</summary>
    private void AddMean(string name, string unit, string description, Func<Int128> ticksOf)
    {
        Int128 before = 0;
        Add(name, unit, description, ticks =>
        {
            var now = ticksOf();
            var mean = Energy.ToMeanMw(now - before, ticks);
            before = now;
            return mean;
        });
    }

    private void Add(string name, string unit, string description, Func<long, double> read) =>
        _gauges.Add(new Gauge(name, unit, description, _starts.Length, read));

    private static Int128 Sum<T>(IReadOnlyList<T> parts, Func<T, Int128> amount)
    {
        Int128 sum = 0;
        foreach (var part in parts)
        {
            sum += amount(part);
        }

        return sum;
    }
}
