namespace SiteSim.Reports.Bridges;

/// <summary>What kind of money a step is: the name of a colour of the pages.</summary>
public enum BridgeRole
{
    Total,
    Mining,
    Compute,
    Lease,
    Power,
    Credit,

    /// <summary>Everything else.</summary>
    Soft,
}
