using System.Numerics;

namespace SiteSim.Model.Mining;

/// <summary>Expected hashes behind a chain: the measure by which nodes choose between forks (Bitcoin Core, GetBlockProof).</summary>
public static class ChainWork
{
    private static readonly BigInteger TwoTo256 = BigInteger.One << 256;

    /// <summary>Work of one block, floor(2^256 / (target + 1)) hashes; 0 where no hash can meet the target.</summary>
    public static BigInteger OfBlock(CompactTarget compact) => compact.IsValid ? TwoTo256 / (compact.Target + 1) : BigInteger.Zero;
}
