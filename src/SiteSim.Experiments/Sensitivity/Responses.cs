using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>A figure at the points of a design as a function of the inputs: its mean over futures that are the same at every point.</summary>
/// <param name="Values">By point; NaN where a replication does not define the figure, since a mean over other futures would not be comparable.</param>
/// <param name="Luck">Standard deviation over futures within a point, root mean square over the points; null with one replication.</param>
public sealed record Responses(IReadOnlyList<double> Values, double? Luck)
{
    public static Responses Of(FigureName figure, IReadOnlyList<FigureSample> samples)
    {
        RunningMoments[] moments = [.. samples.Select(s => RunningMoments.Of(s.Column(figure)))];
        double[] variances = [.. moments.Select(m => m.Variance).Where(double.IsFinite)];
        return new Responses([.. moments.Select(m => m.Mean)], variances.Length == 0 ? null : Math.Sqrt(variances.Average()));
    }
}
