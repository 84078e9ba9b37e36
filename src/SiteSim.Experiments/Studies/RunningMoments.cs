namespace SiteSim.Experiments.Studies;

/// <summary>Mean and variance of values as they come, in memory that does not grow. B. P. Welford, Technometrics 4 (1962), 419-420.</summary>
public sealed class RunningMoments
{
    private double _squares;

    public int Count { get; private set; }

    /// <summary>0 before the first value.</summary>
    public double Mean { get; private set; }

    /// <summary>Of the sample, by n - 1; NaN below two values.</summary>
    public double Variance => Count < 2 ? double.NaN : _squares / (Count - 1);

    public static RunningMoments Of(IEnumerable<double> values)
    {
        var moments = new RunningMoments();
        foreach (var value in values)
        {
            moments.Add(value);
        }

        return moments;
    }

    public void Add(double value)
    {
        Count++;
        var before = value - Mean;
        Mean += before / Count;
        _squares += before * (value - Mean);
    }
}
