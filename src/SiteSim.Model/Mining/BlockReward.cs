namespace SiteSim.Model.Mining;

/// <summary>What the miner of one block is paid.</summary>
/// <param name="SubsidySatoshi">New coins, satoshi.</param>
/// <param name="FeesSatoshi">Mean transaction fees of a block, satoshi; a mean, hence not whole.</param>
public readonly record struct BlockReward(long SubsidySatoshi, double FeesSatoshi)
{
    public double Satoshi => SubsidySatoshi + FeesSatoshi;

    public double Bitcoin => Satoshi / Subsidy.SatoshiPerBitcoin;

    /// <summary>Fees as a share of the whole reward, the way fee shares are quoted in this project.</summary>
    public double FeeShare => FeesSatoshi / Satoshi;

    /// <summary>
    /// The reward whose fees are a share of the whole of it: F = S f / (1 - f). At S = 3.125 BTC, 0.6 % is 0.0189 BTC (2026 to June).
    /// </summary>
    /// <param name="subsidySatoshi">New coins, satoshi.</param>
    /// <param name="feeShare">Share of subsidy plus fees, from 0 to below 1; not a share of the subsidy.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside [0, 1).</exception>
    public static BlockReward WithFeeShare(long subsidySatoshi, double feeShare)
    {
        if (!(feeShare is >= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(feeShare), feeShare, "Expected fees as a share of the reward, from 0 to below 1.");
        return new BlockReward(subsidySatoshi, subsidySatoshi * feeShare / (1 - feeShare));
    }
}
