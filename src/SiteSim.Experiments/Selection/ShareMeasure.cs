using System.Globalization;
using MathNet.Numerics.Distributions;
using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Selection;

/// <summary>Per cent of the futures in which a figure is beyond a limit: a probability, as that of a termination.</summary>
/// <param name="Limit">In the figure's unit; the limit itself is not beyond it.</param>
/// <param name="IsAbove">Beyond it is above it.</param>
public sealed record ShareMeasure(double Limit, bool IsAbove) : Measure
{
    private const double Percent = 100;

    public override string Name => string.Create(CultureInfo.InvariantCulture, $"share {(IsAbove ? "above" : "below")} {Limit}");

    public override int LeastReplications => 1;

    public override string Unit(string figureUnit) => "%";

    public bool Counts(double value) => IsAbove ? value > Limit : value < Limit;

    public override double[] Column(IReadOnlyList<double> values) => [.. values.Select(v => Counts(v) ? Percent : 0)];

    /// <remarks>The interval is that of C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413: coverage is never below its level.</remarks>
    public override Estimate Of(IReadOnlyList<double> values)
    {
        var (n, inside) = (values.Count, values.Count(Counts));
        const double tail = (1 - Interval.Level) / 2;
        return n == 0 ? Estimate.OfMean([]) : new Estimate(
            Percent * inside / n,
            new Interval(
                inside == 0 ? 0 : Percent * Beta.InvCDF(inside, n - inside + 1, tail),
                inside == n ? Percent : Percent * Beta.InvCDF(inside + 1, n - inside, 1 - tail)),
            n);
    }
}
