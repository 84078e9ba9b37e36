using SiteSim.Numerics;


namespace SiteSim.Model.Site;

/// <summary>Parallel transformers that carry a feeder; each may fail, and the rest carry what they can.</summary>
/// <param name="Count">Units installed.</param>
/// <param name="RatingMva">Rating of one unit, MVA.</param>
/// <param name="PowerFactor">Watts per volt-ampere of the load, 0..1.</param>
/// <param name="FailuresPerYear">Major failures per unit-year (CIGRE A2.37: 0.576 %).</param>
/// <param name="Repair">Hours to repair or replace without a spare.</param>
/// <param name="SpareSwap">Time to swap in the one spare on site, or null when there is none; the spare is restocked by the repair.</param>
public sealed record TransformerBank(
    int Count, double RatingMva, double PowerFactor, double FailuresPerYear, LogNormal Repair, TimeSpan? SpareSwap)
{
    /// <summary>What <paramref name="inService"/> units carry.</summary>
    public Power Capacity(int inService) => Power.FromMegawatts(inService * RatingMva * PowerFactor);
}
