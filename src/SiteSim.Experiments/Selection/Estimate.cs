using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Selection;

/// <summary>A measure of a sample.</summary>
/// <param name="Value">Null for an empty sample.</param>
/// <param name="Interval">At <see cref="Interval.Level"/>.</param>
/// <param name="Count">Futures it is from.</param>
public sealed record Estimate(double? Value, Interval Interval, int Count)
{
    /// <summary>Of a measure that is the mean of its column.</summary>
    public static Estimate OfMean(IReadOnlyList<double> column)
    {
        var moments = RunningMoments.Of(column);
        return new Estimate(moments.Count == 0 ? null : moments.Mean, Interval.OfMean(moments), moments.Count);
    }
}
