using System.Numerics;

namespace SiteSim.Model.Mining;

/// <summary>
/// The protocol's difficulty adjustment, in integers as Bitcoin Core's <c>CalculateNextWorkRequired</c> does it (pow.cpp). The timespan
/// runs from the first to the last block of the epoch, which is 2015 intervals measured against the time of 2016: a network of constant
/// hash rate without luck settles at 600 * 2016 / 2015 = 600.30 s a block.
/// </summary>
public static class Retarget
{
    private const long ShortestTimespanSeconds = Epoch.TargetTimespanSeconds / 4;
    private const long LongestTimespanSeconds = Epoch.TargetTimespanSeconds * 4;

    /// <summary>The easiest target of the main network: 2^224 - 1.</summary>
    public static readonly BigInteger ProofOfWorkLimit = (BigInteger.One << 224) - 1;

    /// <summary>The target of the next epoch.</summary>
    /// <param name="current">Target of the epoch that ends.</param>
    /// <param name="firstBlockTime">Header time of its first block, whole seconds.</param>
    /// <param name="lastBlockTime">Header time of its last block, whole seconds, on the same clock; may lie before the first.</param>
    public static CompactTarget Next(CompactTarget current, long firstBlockTime, long lastBlockTime)
    {
        var timespan = Math.Clamp(lastBlockTime - firstBlockTime, ShortestTimespanSeconds, LongestTimespanSeconds);
        // Multiply first, then cut: the order is part of the consensus. Core's 256-bit product cannot wrap for a target within the limit.
        var target = current.Target * timespan / Epoch.TargetTimespanSeconds;
        return CompactTarget.FromTarget(BigInteger.Min(target, ProofOfWorkLimit));
    }
}
