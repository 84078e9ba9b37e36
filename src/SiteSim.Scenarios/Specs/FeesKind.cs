namespace SiteSim.Scenarios.Specs;

/// <summary>How transaction fees move.</summary>
internal enum FeesKind
{
    Ar1,
}
