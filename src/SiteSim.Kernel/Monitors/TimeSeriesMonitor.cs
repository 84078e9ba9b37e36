namespace SiteSim.Kernel;

/// <summary>A level that holds between changes, weighted by how long it held. Counting begins with the first level given.</summary>
/// <remarks>
/// Durations are exact, in ticks; Sim# keeps them as doubles, so its last digits differ. What a report rests on is integrated by the ledger,
/// not here.
/// </remarks>
public sealed class TimeSeriesMonitor
{
    private readonly Simulation _environment;
    private readonly List<(double Level, long Ticks)> _spans = [];
    private bool _hasStarted;
    private long _updated;
    private long _totalTicks;
    private double _areaTicks;
    private double _mean;
    private double _squares;

    /// <param name="environment">Whose clock counts.</param>
    /// <param name="name">What is measured.</param>
    /// <param name="collect">Keep every level with its duration; percentiles need it.</param>
    public TimeSeriesMonitor(Simulation environment, string? name = null, bool collect = false)
    {
        ArgumentNullException.ThrowIfNull(environment);
        (_environment, Name, Collect) = (environment, name, collect);
        _updated = environment.Agenda.Now;
    }

    public TimeSeriesMonitor(Simulation environment, double initial, string? name = null, bool collect = false)
        : this(environment, name, collect) => UpdateTo(initial);

    public string? Name { get; }

    public bool Collect { get; }

    /// <summary>The level now.</summary>
    public double Current { get; private set; }

    /// <summary>The smallest level given, however briefly it held.</summary>
    public double Min { get; private set; }

    /// <summary>The largest level given, however briefly it held.</summary>
    public double Max { get; private set; }

    public TimeSpan TotalTime => TimeSpan.FromTicks(UpToNow()._totalTicks);

    /// <summary>Integral of the level over time, level x seconds.</summary>
    public double Area => UpToNow()._areaTicks / TimeSpan.TicksPerSecond;

    /// <summary>Time-weighted mean; the current level if no time has passed.</summary>
    public double Mean => UpToNow()._totalTicks > 0 ? _areaTicks / _totalTicks : Current;

    /// <summary>Time-weighted variance; zero if no time has passed.</summary>
    public double Variance => UpToNow()._totalTicks > 0 ? _squares / _totalTicks : 0;

    public double StdDev => Math.Sqrt(Variance);

    public void Increase(double value = 1) => UpdateTo(Current + value);

    public void Decrease(double value = 1) => UpdateTo(Current - value);

    /// <summary>From now on the level is <paramref name="value"/>.</summary>
    public void UpdateTo(double value)
    {
        UpToNow();
        Min = _hasStarted ? Math.Min(Min, value) : value;
        Max = _hasStarted ? Math.Max(Max, value) : value;
        Current = value;
        _hasStarted = true;
    }

    /// <summary>Forgets everything; counting begins again with the next level given.</summary>
    public void Reset()
    {
        _hasStarted = false;
        (Current, Min, Max) = (0, 0, 0);
        (_totalTicks, _areaTicks, _mean, _squares) = (0, 0, 0, 0);
        _spans.Clear();
    }

    /// <summary>Forgets everything and begins again now at a level, for instance after a warm-up.</summary>
    public void Reset(double initial)
    {
        Reset();
        UpdateTo(initial);
    }

    public double GetMedian() => GetPercentile(0.5);

    /// <summary>The level not exceeded during a share <paramref name="p"/> of the time; halfway to the next level if exactly so.</summary>
    /// <returns>NaN if nothing was collected.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share does not lie in 0..1.</exception>
    public double GetPercentile(double p)
    {
        SampleMonitor.RequireShare(p);
        UpToNow();
        List<(double Level, long Ticks)> levels =
            [.. _spans.GroupBy(span => span.Level).OrderBy(group => group.Key).Select(group => (group.Key, group.Sum(span => span.Ticks)))];
        double wanted = p * _totalTicks;
        long passed = 0;
        for (int i = 0; i < levels.Count; i++)
        {
            passed += levels[i].Ticks;
            if (passed == wanted && i + 1 < levels.Count)
                return (levels[i].Level + levels[i + 1].Level) / 2;
            if (passed >= wanted)
                return levels[i].Level;
        }
        return double.NaN;
    }

    /// <summary>Weighted running mean and squares: D. H. D. West, "Updating mean and variance estimates", CACM 22(9), 1979.</summary>
    private TimeSeriesMonitor UpToNow()
    {
        long ticks = _environment.Agenda.Now - _updated;
        _updated += ticks;
        if (!_hasStarted || ticks == 0)
            return this;
        _totalTicks += ticks;
        _areaTicks += Current * ticks;
        double deviation = Current - _mean;
        _mean += deviation * ticks / _totalTicks;
        _squares += deviation * (Current - _mean) * ticks;
        if (Collect)
            _spans.Add((Current, ticks));
        return this;
    }
}
