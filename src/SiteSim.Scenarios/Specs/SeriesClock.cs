namespace SiteSim.Scenarios.Specs;

/// <summary>How the times of a series file are to be read.</summary>
internal enum SeriesClock
{
    Utc,

    /// <summary>The site's standard time all year, without daylight saving: as meters and market files write it.</summary>
    Standard,
}
