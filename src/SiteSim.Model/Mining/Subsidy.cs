namespace SiteSim.Model.Mining;

/// <summary>
/// New coins a block creates, in whole satoshi: 50 BTC, halved every 210,000 blocks and cut to the satoshi (Bitcoin Core, GetBlockSubsidy).
/// </summary>
public static class Subsidy
{
    public const int HalvingInterval = 210_000;

    /// <summary>Satoshi in a bitcoin.</summary>
    public const long SatoshiPerBitcoin = 100_000_000;

    private const long InitialSatoshi = 50 * SatoshiPerBitcoin;

    /// <summary>Subsidy of the block at a height, satoshi.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The height is negative.</exception>
    public static long At(int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        var halvings = height / HalvingInterval;
        return halvings >= 64 ? 0 : InitialSatoshi >> halvings;
    }

    /// <summary>Height of the first block with a halved subsidy that comes after the block at a height.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The height is negative.</exception>
    public static int NextHalving(int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        return ((height / HalvingInterval) + 1) * HalvingInterval;
    }
}
