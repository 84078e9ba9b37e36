namespace SiteSim.Scenarios.Specs;

/// <summary>How likely the values of a range are.</summary>
internal enum RangeDistribution
{
    Uniform,
    Triangular,
    Normal,
    Lognormal,
}
