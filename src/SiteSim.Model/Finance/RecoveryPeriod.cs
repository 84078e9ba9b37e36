namespace SiteSim.Model.Finance;

/// <summary>
/// Years over which US tax law recovers the cost of property (26 U.S.C. 168(e); the class of each asset in IRS Publication 946, appendix B).
/// </summary>
public enum RecoveryPeriod
{
    /// <summary>Computers and their peripherals (asset class 00.12).</summary>
    FiveYear = 5,

    /// <summary>Property of no other class.</summary>
    SevenYear = 7,

    /// <summary>Land improvements (asset class 00.3), qualified improvement property.</summary>
    FifteenYear = 15,
}
