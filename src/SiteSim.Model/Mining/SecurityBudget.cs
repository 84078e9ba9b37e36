namespace SiteSim.Model.Mining;

/// <summary>
/// What the network pays its miners: (S + F) * 144 * P in USD a day. Check: 8 May 2026, 80,180 USD and fees of 0.63 % of the
/// reward, 36.3 MUSD a day or 13.25 billion USD a year.
/// </summary>
public static class SecurityBudget
{
    /// <summary>Blocks in a day at the protocol's spacing of 600 s.</summary>
    private const double BlocksPerDay = 144;

    public static double UsdPerDay(BlockReward reward, double usdPerBitcoin) => reward.Bitcoin * BlocksPerDay * usdPerBitcoin;
}
