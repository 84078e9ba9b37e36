namespace SiteSim.Dispatch;

/// <summary>What changes from one solve to the next, all but the availability of rows. Set members in place; a solve reads them.</summary>
public sealed class DispatchConditions
{
    /// <summary>A limit that never binds, in grid watts.</summary>
    public const long Unlimited = 1L << 42;

    internal const double SmallestRate = 1e-100;
    internal const double LargestRate = 1e100;

    private readonly long[] _limitWatts;
    private readonly double[] _rate;
    private readonly int[] _gain;

    /// <summary>Energy free, no limit, every rate 0 and every gain 1.</summary>
    public DispatchConditions(DispatchProblem problem)
    {
        _limitWatts = new long[problem.LimitCount];
        _rate = new double[problem.GroupCount];
        _gain = new int[problem.GroupCount];
        _limitWatts.AsSpan().Fill(Unlimited);
        _gain.AsSpan().Fill(Gain.One);
    }

    /// <summary>USD per grid MWh; may be negative. A segment runs when it is worth strictly more.</summary>
    public double EnergyPrice { get; set; }

    /// <summary>Grid watts of each limit, 0 or more; what exceeds <see cref="Unlimited"/> counts as that.</summary>
    public Span<long> LimitWatts => _limitWatts;

    /// <summary>USD per unit of product of each group: 0, or 1e-100..1e100.</summary>
    public Span<double> Rate => _rate;

    /// <summary>Grid watts per row watt of each group in <see cref="Gain"/> fixed point, 1..<see cref="Gain.Maximum"/>.</summary>
    public Span<int> GainQ20 => _gain;

    /// <summary>Grid watts the site must not fall below where load exists to keep it there; the upper bounds win.</summary>
    public long MinimumWatts { get; set; }

    /// <summary>Grid watts the site must not exceed, beside the limit of the site itself.</summary>
    public long MaximumWatts { get; set; } = Unlimited;

    /// <summary>The value of a row's merit under these conditions, USD per grid MWh: yield per watt as a float, times rate * 10^6 / gain.</summary>
    public double ValueOf(int group, Segment segment) => new GroupTerms(_rate[group], _gain[group]).Value(MeritKey.Rank(segment));
}
