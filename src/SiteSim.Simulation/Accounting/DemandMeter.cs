namespace SiteSim.Simulation.Accounting;

/// <summary>Highest mean power of any clock-aligned metering interval.</summary>
/// <remarks>A stretch of constant power may span many intervals; an interval may hold many stretches. An interval counts once it is whole.</remarks>
internal sealed class DemandMeter(TimeSpan interval)
{
    private readonly long _interval = interval.Ticks;
    private Int128 _wattTicks;
    private long _metered;

    /// <summary>Highest whole interval since the last <see cref="TakePeak"/>, watts.</summary>
    public long PeakWatts { get; private set; }

    public void Add(long fromTick, long toTick, long watts)
    {
        while (fromTick < toTick)
        {
            var end = (fromTick / _interval + 1) * _interval;
            var until = Math.Min(end, toTick);
            _wattTicks += (Int128)watts * (until - fromTick);
            _metered += until - fromTick;
            if (until == end)
            {
                Close();
            }

            fromTick = until;
        }
    }

    /// <summary>The month's peak; the next month starts from nothing.</summary>
    public long TakePeak()
    {
        var peak = PeakWatts;
        PeakWatts = 0;
        return peak;
    }

    private void Close()
    {
        if (_metered == _interval)
        {
            PeakWatts = Math.Max(PeakWatts, (long)(_wattTicks / _interval));
        }

        _wattTicks = 0;
        _metered = 0;
    }
}
