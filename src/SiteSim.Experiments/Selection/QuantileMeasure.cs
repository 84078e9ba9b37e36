using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Experiments.Selection;

/// <summary>The value that a share of the futures stays below; P10 is a tenth.</summary>
/// <param name="Share">Of the futures below, inside 0..1.</param>
public sealed record QuantileMeasure(double Share) : Measure
{
    public override string Name => Tail.Text("P", Share);

    public override int LeastReplications => Tail.LeastReplications(Share);

    /// <remarks>
    /// The influence of a quantile needs the density there; its inverse is the slope of the sample's quantiles over a width that falls with n^-1/5
    /// (E. Bofinger, Austral. J. Statist. 17 (1975), 1-7, for normal values).
    /// </remarks>
    public override double[] Column(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values.Order()];
        var quantile = Quantile.At(sorted, Share);
        var width = Width(sorted.Length);
        var slope = (Quantile.At(sorted, Share + width) - Quantile.At(sorted, Share - width)) / (2 * width);
        var below = (double)sorted.Count(v => v <= quantile) / sorted.Length;
        return [.. values.Select(v => quantile + slope * (below - (v <= quantile ? 1 : 0)))];
    }

    public override Estimate Of(IReadOnlyList<double> values)
    {
        var quantile = Quantile.Of([.. values.Order()], Share);
        return new Estimate(quantile.Value, quantile.Interval, values.Count);
    }

    private double Width(int count)
    {
        var z = StandardNormal.Quantile(Share);
        var density = PortableMath.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI);
        var curvature = 2 * z * z + 1;
        var width = PortableMath.Pow(4.5 * density * density * density * density / (curvature * curvature) / count, 0.2);
        return Math.Min(width, Math.Min(Share, 1 - Share));
    }
}
