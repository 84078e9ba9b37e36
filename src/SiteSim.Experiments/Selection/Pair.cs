using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Selection;

/// <summary>By how much one point is better than another, on the futures that both have been run on.</summary>
/// <param name="Ahead">Of the measure's columns, above 0 where the first is better.</param>
internal sealed record Pair(RunningMoments Ahead)
{
    public static Pair Of(Objective objective, IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var common = Math.Min(first.Count, second.Count);
        var (a, b) = (objective.Measure.Column([.. first.Take(common)]), objective.Measure.Column([.. second.Take(common)]));
        return new Pair(RunningMoments.Of(a.Zip(b, (x, y) => objective.Sign * (x - y))));
    }

    public double EvidenceOf(double indifference) => Evidence.AboveZero(Ahead, indifference);

    public double NeedOf(double indifference) => Need.Of(Ahead.Mean + indifference, Math.Sqrt(Ahead.Variance), Ahead.Count);
}
