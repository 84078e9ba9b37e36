namespace SiteSim.Kernel;

/// <summary>Statistics of single observations, such as waiting times.</summary>
public sealed class SampleMonitor
{
    private readonly List<double> _samples = [];
    private double _squares;

    /// <param name="name">What is measured.</param>
    /// <param name="collect">Keep every observation; percentiles need it.</param>
    public SampleMonitor(string? name = null, bool collect = false) => (Name, Collect) = (name, collect);

    public string? Name { get; }

    public bool Collect { get; }

    public int Count { get; private set; }

    public double Total { get; private set; }

    public double Min { get; private set; }

    public double Max { get; private set; }

    public double Mean { get; private set; }

    /// <summary>Variance of the observations themselves (division by their number).</summary>
    public double Variance => Count > 0 ? _squares / Count : 0;

    public double StdDev => Math.Sqrt(Variance);

    public double Last { get; private set; }

    /// <summary>Running mean and squares: B. P. Welford, Technometrics 4(3), 1962.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public void Add(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"An observation of {Name ?? "a monitor"} must be finite.");
        Min = Count == 0 ? value : Math.Min(Min, value);
        Max = Count == 0 ? value : Math.Max(Max, value);
        Count++;
        Total += value;
        Last = value;
        double deviation = value - Mean;
        Mean += deviation / Count;
        _squares += deviation * (value - Mean);
        if (Collect)
            _samples.Add(value);
    }

    public void Reset()
    {
        Count = 0;
        (Total, Min, Max, Mean, Last, _squares) = (0, 0, 0, 0, 0, 0);
        _samples.Clear();
    }

    public double GetMedian() => GetPercentile(0.5);

    /// <summary>The observation not exceeded by a share <paramref name="p"/>; halfway to the next if exactly so.</summary>
    /// <returns>NaN if nothing was collected.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share does not lie in 0..1.</exception>
    public double GetPercentile(double p)
    {
        RequireShare(p);
        if (_samples.Count == 0)
            return double.NaN;
        List<double> sorted = [.. _samples.Order()];
        double rank = sorted.Count * p;
        int upper = Math.Clamp((int)Math.Ceiling(rank), 1, sorted.Count);
        return rank == upper && upper < sorted.Count ? (sorted[upper - 1] + sorted[upper]) / 2 : sorted[upper - 1];
    }

    internal static void RequireShare(double p)
    {
        if (!(p >= 0 && p <= 1))
            throw new ArgumentOutOfRangeException(nameof(p), p, "A percentile is a share in 0..1.");
    }
}
