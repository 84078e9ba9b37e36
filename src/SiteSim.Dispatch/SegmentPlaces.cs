namespace SiteSim.Dispatch;

/// <summary>Where a segment stands in the two merit orders that know it.</summary>
internal struct SegmentPlaces
{
    /// <summary>Among its group's segments.</summary>
    public int InGroup;

    /// <summary>Among its run's segments.</summary>
    public int InRun;
}
