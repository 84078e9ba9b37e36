using MathNet.Numerics.Distributions;

namespace SiteSim.Experiments.Studies;

/// <summary>
/// Mean of values that are independent by blocks only, with its standard error: the ratio of the blocks' sums to the blocks' counts, linearised (W. G. Cochran, Sampling
/// Techniques, 3rd ed., 1977, section 6.4). With blocks of one it is the usual mean and standard error.
/// </summary>
/// <param name="Blocks">That hold a defined value.</param>
/// <param name="Mean">NaN without values.</param>
/// <param name="StandardError">Of the mean; NaN below two blocks.</param>
public readonly record struct BlockMoments(int Blocks, double Mean, double StandardError)
{
    /// <param name="values">In order of the replications; what is not finite is not defined.</param>
    /// <param name="block">Values in a row that belong together.</param>
    public static BlockMoments Of(IEnumerable<double> values, int block)
    {
        (double Sum, int Count)[] blocks = [.. values.Chunk(block).Select(b => b.Where(double.IsFinite).ToArray()).Where(b => b.Length > 0).Select(b => (b.Sum(), b.Length))];
        var count = blocks.Sum(b => b.Count);
        var mean = blocks.Sum(b => b.Sum) / count;
        var squares = blocks.Sum(b => (b.Sum - b.Count * mean) * (b.Sum - b.Count * mean));
        var scale = blocks.Length < 2 ? double.NaN : blocks.Length / (blocks.Length - 1.0);
        return new BlockMoments(blocks.Length, mean, Math.Sqrt(scale * squares) / count);
    }

    /// <summary>Half the width of the mean's interval, by Student's t; null below two blocks.</summary>
    public double? HalfWidth => Blocks < 2 ? null : StudentT.InvCDF(0, 1, Blocks - 1, (1 + Interval.Level) / 2) * StandardError;
}
