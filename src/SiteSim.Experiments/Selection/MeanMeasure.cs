namespace SiteSim.Experiments.Selection;

/// <summary>The mean over the futures.</summary>
public sealed record MeanMeasure : Measure
{
    public override string Name => "mean";

    public override int LeastReplications => 1;

    public override double[] Column(IReadOnlyList<double> values) => [.. values];

    public override Estimate Of(IReadOnlyList<double> values) => Estimate.OfMean(values);
}
