namespace SiteSim.Numerics;

/// <summary>When clocks are an hour ahead of standard time.</summary>
public enum DaylightRule
{
    /// <summary>Never.</summary>
    None,

    /// <summary>
    /// The second Sunday of March, 2:00 standard time, to the first Sunday of November, 2:00 daylight time: the United States since 2007
    /// (Energy Policy Act of 2005, section 110; 15 U.S.C. 260a).
    /// </summary>
    UnitedStates,
}
