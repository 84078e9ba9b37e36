using MathNet.Numerics.Distributions;
using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Selection;

/// <summary>What a point must keep to be chosen.</summary>
/// <param name="Figure">Key of the figure.</param>
/// <param name="Measure">Of the figure.</param>
/// <param name="IsAtLeast">Whether the bound is a floor; otherwise a ceiling.</param>
/// <param name="Bound">In the measure's unit.</param>
public sealed record Constraint(string Figure, Measure Measure, bool IsAtLeast, double Bound)
{
    /// <summary>As a study file would write it.</summary>
    public string Text => FormattableString.Invariant($"{Figure} {Measure.Name} {(IsAtLeast ? ">=" : "<=")} {Bound}");

    /// <param name="values">Of the figure by replication. A figure that a point does not have in any future, as the availability of a lease it has not got, binds nothing.</param>
    public ConstraintReading Read(IReadOnlyList<double> values)
    {
        double[] defined = [.. values.Where(double.IsFinite)];
        return defined.Length == 0 ? ConstraintReading.NothingToKeep(this) : AsShare() is { } share ? Read(share, defined) : ReadMean(defined);
    }

    /// <summary>
    /// A quantile's bound is a bound on a probability - P5 at least 1.2 is a share below 1.2 of at most 5 % - and so is a bound on a share:
    /// futures that count against the point, and the share of them that is allowed, 0..1. Null for other measures.
    /// </summary>
    private (ShareMeasure Against, double Allowed)? AsShare() => Measure switch
    {
        QuantileMeasure quantile => (new ShareMeasure(Bound, !IsAtLeast), IsAtLeast ? quantile.Share : 1 - quantile.Share),
        ShareMeasure share when !IsAtLeast => (share, Bound / 100),
        ShareMeasure => throw new InvalidOperationException($"{Text}: expected a share with a ceiling"),
        _ => null,
    };

    private ConstraintReading Read((ShareMeasure Against, double Allowed) share, double[] values)
    {
        var (n, against, allowed) = (values.Length, values.Count(share.Against.Counts), share.Allowed);
        var spread = Math.Sqrt(allowed * (1 - allowed));
        return new ConstraintReading(
            this, Measure.Of(values),
            // With the prior of the evidence, Beta(1/2, 1/2).
            Beta.CDF(against + 0.5, n - against + 0.5, allowed), against <= allowed * n,
            Evidence.Below(against, n, allowed), Evidence.Above(against, n, allowed), Need.Of(allowed - (double)against / n, spread, n));
    }

    private ConstraintReading ReadMean(double[] values)
    {
        var sign = IsAtLeast ? 1 : -1;
        var slack = RunningMoments.Of(Measure.Column(values).Select(v => sign * (v - Bound)));
        var lack = RunningMoments.Of(Measure.Column(values).Select(v => sign * (Bound - v)));
        return new ConstraintReading(
            this, Measure.Of(values), Probability(slack), slack.Mean >= 0,
            Evidence.AboveZero(slack, 0), Evidence.AboveZero(lack, 0), Need.Of(slack.Mean, Math.Sqrt(slack.Variance), slack.Count));
    }

    /// <summary>That the mean is not below 0: Student's t, the posterior without prior knowledge; without any spread, Laplace's rule of succession.</summary>
    private static double Probability(RunningMoments slack) =>
        slack.Variance > 0 ? StudentT.CDF(0, 1, slack.Count - 1, slack.Mean / Math.Sqrt(slack.Variance / slack.Count))
        : slack.Mean >= 0 ? (slack.Count + 1.0) / (slack.Count + 2)
        : 1.0 / (slack.Count + 2);
}
