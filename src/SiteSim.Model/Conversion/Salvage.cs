namespace SiteSim.Model.Conversion;

/// <summary>What a used machine is sold for: machines are priced by the hash, and their price moves with hashprice.</summary>
/// <param name="UsdPerTerahash">Price per nameplate TH/s at the reference hashprice.</param>
/// <param name="ReferenceHashprice">USD/PH/day at which that price was seen.</param>
public sealed record Salvage(double UsdPerTerahash, double ReferenceHashprice)
{
    /// <summary>USD for machines of this nameplate hash rate in all, GH/s: in proportion to hashprice.</summary>
    public double Usd(double gigahash, double hashprice) => gigahash / 1e3 * UsdPerTerahash * hashprice / ReferenceHashprice;
}
