namespace SiteSim.Model.Mining;

/// <summary>
/// A difficulty epoch: 2016 blocks that share one target. Source: Bitcoin Core kernel/chainparams.cpp
/// (nPowTargetTimespan 1,209,600 s, nPowTargetSpacing 600 s).
/// </summary>
/// <param name="Index">0 for the epoch of the genesis block.</param>
public readonly record struct Epoch(int Index)
{
    /// <summary>Blocks in an epoch.</summary>
    public const int Blocks = 2016;

    /// <summary>Seconds an epoch is meant to take, two weeks.</summary>
    public const long TargetTimespanSeconds = 1_209_600;

    /// <summary>Seconds a block is meant to take.</summary>
    public const int TargetSpacingSeconds = 600;

    public int FirstHeight => Index * Blocks;

    public int LastHeight => FirstHeight + Blocks - 1;

    public Epoch Next => new(Index + 1);

    /// <summary>The epoch a block belongs to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The height is negative.</exception>
    public static Epoch Of(int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        return new Epoch(height / Blocks);
    }
}
