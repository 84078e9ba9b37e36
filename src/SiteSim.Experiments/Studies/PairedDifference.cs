using SiteSim.Numerics;

namespace SiteSim.Experiments.Studies;

/// <summary>A figure of two plans on the same futures, over the replications in which both define it.</summary>
/// <param name="Figure">Which.</param>
/// <param name="Count">Pairs.</param>
/// <param name="MeanA">Null without pairs.</param>
/// <param name="MeanB">Null without pairs.</param>
/// <param name="Mean">Of B less A, pair by pair.</param>
/// <param name="Interval">Of that mean.</param>
/// <param name="VarianceRatio">
/// (Var A + Var B) / Var(B - A), or what takes the place of Var(B - A) where replications are drawn together: how many times as many replications futures drawn apart,
/// each by itself, would need for the same interval. Null where a difference has no variance.
/// </param>
public sealed record PairedDifference(
    FigureName Figure, int Count, double? MeanA, double? MeanB, double? Mean, Interval Interval, double? VarianceRatio)
{
    /// <summary>Every figure of either plan, the figures of <paramref name="a"/> first.</summary>
    public static IReadOnlyList<PairedDifference> All(FigureSample a, FigureSample b)
    {
        var names = a.Names.Concat(b.Names.Where(n => a.Column(n.Key) is null));
        return [.. names.Select(name => Of(name, a, b))];
    }

    /// <summary>Of two samples that are drawn alike.</summary>
    public static PairedDifference Of(FigureName figure, FigureSample a, FigureSample b)
    {
        var plain = Of(figure, a.Column(figure), b.Column(figure));
        var block = a.Sampling.Block();
        if (block == 1 || plain.Count == 0)
        {
            return plain;
        }

        double[] differences = [.. b.Column(figure).Zip(a.Column(figure), (inB, inA) => inB - inA)];
        var error = BlockMoments.Of(differences, block).StandardError;
        var squared = plain.VarianceRatio * RunningMoments.Of(differences.Where(double.IsFinite)).Variance / plain.Count;
        return plain with { Interval = Interval.OfMean(differences, block), VarianceRatio = error > 0 ? squared / (error * error) : null };
    }

    /// <param name="a">By replication.</param>
    /// <param name="b">By the same replications.</param>
    public static PairedDifference Of(FigureName figure, IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        (double A, double B)[] pairs = [.. a.Zip(b).Where(p => double.IsFinite(p.First) && double.IsFinite(p.Second))];
        var (ofA, ofB) = (RunningMoments.Of(pairs.Select(p => p.A)), RunningMoments.Of(pairs.Select(p => p.B)));
        var difference = RunningMoments.Of(pairs.Select(p => p.B - p.A));
        return pairs.Length == 0
            ? new PairedDifference(figure, 0, null, null, null, default, null)
            : new PairedDifference(
                figure, pairs.Length, ofA.Mean, ofB.Mean, difference.Mean, Interval.OfMean(difference),
                difference.Variance > 0 ? (ofA.Variance + ofB.Variance) / difference.Variance : null);
    }

    /// <summary>
    /// The same adjusted for how lucky the futures were in bitcoin and hash rate (<see cref="FutureLuck"/>); null where the sample does not say, is too small, or is drawn
    /// together already.
    /// </summary>
    public static PairedDifference? Adjusted(FigureName figure, FigureSample a, FigureSample b)
    {
        var plain = Of(figure, a.Column(figure), b.Column(figure));
        double[] differences = [.. b.Column(figure).Zip(a.Column(figure), (inB, inA) => inB - inA)];
        var controls = FutureLuck.Of(a) is { Count: > 0 } luck ? luck : FutureLuck.Of(b);
        if (a.Sampling != Sampling.Independent || !differences.All(double.IsFinite) || ControlledMean.Of(differences, controls) is not { } mean)
        {
            return null;
        }

        var apart = plain.VarianceRatio * RunningMoments.Of(differences).Variance / plain.Count;
        return plain with { Mean = mean.Mean, Interval = mean.Interval(), VarianceRatio = mean.StandardError > 0 ? apart / (mean.StandardError * mean.StandardError) : null };
    }
}
