namespace SiteSim.Scenarios.Specs;

/// <summary>How the price of bitcoin moves.</summary>
internal enum BitcoinPriceKind
{
    GbmJump,
    Gbm,
}
