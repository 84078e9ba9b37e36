namespace SiteSim.Simulation.Dispatching;

/// <summary>How far site power may move: at most one minute's worth away from where it stood up to a minute ago.</summary>
/// <remarks>Moves are steps on a grid of one minute; outages and curtailment limits are no deliberate moves and go further at once.</remarks>
internal sealed class RampLimit(long wattsPerMinute, DateTime startUtc)
{
    private DateTime _anchorAt = startUtc;
    private long _anchorWatts = -1;

    public static TimeSpan Step { get; } = TimeSpan.FromMinutes(1);

    /// <summary>When the next step may begin.</summary>
    public DateTime NextStepUtc => _anchorAt + Step;

    /// <summary>Lowest and highest site power now; the first dispatch of a run is free.</summary>
    public (long Minimum, long Maximum) Bounds(DateTime nowUtc, long siteWatts)
    {
        if (_anchorWatts < 0)
        {
            return (0, long.MaxValue);
        }

        if (nowUtc >= NextStepUtc)
        {
            (_anchorAt, _anchorWatts) = (nowUtc, siteWatts);
        }

        return (Math.Max(0, _anchorWatts - wattsPerMinute), _anchorWatts + wattsPerMinute);
    }

    /// <summary>Where the site stands after the first dispatch.</summary>
    public void Start(long siteWatts)
    {
        if (_anchorWatts < 0)
        {
            _anchorWatts = siteWatts;
        }
    }
}
