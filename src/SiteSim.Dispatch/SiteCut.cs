namespace SiteSim.Dispatch;

/// <summary>Where the site's demand passes a bound: the value of the marginal segment, or, when it does not, the demand at the price.</summary>
internal readonly record struct SiteCut(bool IsOver, double Value, long Demand);
