using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Selection;

/// <summary>The conditional value at risk: mean of the lowest 10 % of the futures for CVaR10, of the highest 10 % for CVaR90.</summary>
/// <param name="Share">Where the tail begins, inside 0..1; below a half the tail is the lower one.</param>
public sealed record TailMeanMeasure(double Share) : Measure
{
    public override string Name => Tail.Text("CVaR", Share);

    public override int LeastReplications => Tail.LeastReplications(Share);

    /// <remarks>q + min(0, x - q) / share, its mean the measure: R. T. Rockafellar and S. Uryasev, J. Risk 2 (2000), 21-41.</remarks>
    public override double[] Column(IReadOnlyList<double> values)
    {
        var quantile = Quantile.At([.. values.Order()], Share);
        return Share < 0.5
            ? [.. values.Select(v => quantile + Math.Min(0, v - quantile) / Share)]
            : [.. values.Select(v => quantile + Math.Max(0, v - quantile) / (1 - Share))];
    }

    public override Estimate Of(IReadOnlyList<double> values) => values.Count == 0 ? Estimate.OfMean([]) : Estimate.OfMean(Column(values));
}
