namespace SiteSim.Kernel;

/// <summary>
/// The order in which a site handles what happens at one instant: an event of a smaller phase goes first, events of one phase go in the
/// order in which they were scheduled.
/// </summary>
/// <remarks>
/// A phase is a priority: every parameter called <c>priority</c> takes one. The kernel's own traffic (process starts and ends, grants,
/// releases) has priority 0, so it is over before <see cref="Limits"/> begins.
/// </remarks>
public static class Phase
{
    /// <summary>The world speaks: prices, weather, failures, repairs, orders, arrivals.</summary>
    public const int Signals = 0;

    /// <summary>Limits follow from the signals: feeder ratings, ramp ceilings, curtailment caps.</summary>
    public const int Limits = 1;

    /// <summary>Megawatts are allocated once, knowing every signal and limit of the instant.</summary>
    public const int Dispatch = 2;

    /// <summary>Devices take their set points, meters and contracts account for them.</summary>
    public const int Settle = 3;

    /// <summary>Reports look at a finished instant.</summary>
    public const int Observe = 4;
}
