namespace SiteSim.Scenarios.Specs;

/// <summary>How a pool pays.</summary>
internal enum PoolPayout
{
    /// <summary>Full pay per share: the expected value, fees included.</summary>
    Fpps,
}
