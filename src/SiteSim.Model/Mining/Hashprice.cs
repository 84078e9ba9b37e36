namespace SiteSim.Model.Mining;

/// <summary>
/// Expected revenue of a unit of hash rate before pool fee: (S + F) * P * 86,400 * 1e15 / (D * 2^32) in USD per PH/s and day, with the
/// reward S + F in BTC, the price P in USD/BTC and the difficulty D. Hand check: 3.125 BTC and fees of 0.6 % of the reward (3.1439 BTC),
/// 64,124 USD and D = 144.398e12 give 3.1439 * 64,124 * 8.64e19 / 6.2018e23 = 28.08 USD/PH/day.
/// </summary>
public static class Hashprice
{
    private const double SecondsPerDay = 86_400;
    private const double HashesPerPetahash = 1e15;
    private const double TerahashPerPetahash = 1_000;

    /// <summary>USD per PH/s and day.</summary>
    public static double UsdPerPetahashDay(BlockReward reward, double usdPerBitcoin, double difficulty) =>
        BitcoinPerPetahashDay(reward, difficulty) * usdPerBitcoin;

    /// <summary>Satoshi per TH/s and day.</summary>
    public static double SatoshiPerTerahashDay(BlockReward reward, double difficulty) =>
        BitcoinPerPetahashDay(reward, difficulty) * Subsidy.SatoshiPerBitcoin / TerahashPerPetahash;

    /// <summary>BTC a day that 1 PH/s of steady hash rate earns in the mean.</summary>
    public static double BitcoinPerPetahashDay(BlockReward reward, double difficulty) =>
        reward.Bitcoin * SecondsPerDay * HashesPerPetahash / (difficulty * Difficulty.HashesPerUnit);
}
