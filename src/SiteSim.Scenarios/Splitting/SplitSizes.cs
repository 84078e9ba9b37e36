using SiteSim.Model.Site;

namespace SiteSim.Scenarios.Splitting;

/// <summary>What a split came to.</summary>
/// <param name="Of">Meter power that was split.</param>
/// <param name="Compute">How much of it was meant for compute.</param>
/// <param name="Parts">In the order of the file, mining first.</param>
public sealed record SplitSizes(Power Of, Power Compute, IReadOnlyList<SplitPart> Parts)
{
    /// <summary>What whole machines leave over.</summary>
    public Power Left => Of - new Power(Parts.Sum(p => p.Gross.Watts));
}
