using SiteSim.Numerics;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>
/// Variance-based sensitivity. First index: mean of f(B) (f(AB) - f(A)) over the variance (A. Saltelli et al., Computer Physics Communications 181 (2010),
/// table 2, row b), with the sample's mean taken off f first, without which a figure far from zero drowns in its own size. Total index: mean of
/// (f(A) - f(AB))^2 / 2 over the variance (M. J. W. Jansen, Computer Physics Communications 117 (1999), 35-43).
/// </summary>
/// <param name="Rows">Of the base sample that define the figure at all their points.</param>
/// <param name="Mean">Of the figure over the inputs' distributions.</param>
/// <param name="Deviation">Its standard deviation over them.</param>
/// <param name="Inputs">In the order of the ranges.</param>
public sealed record SobolIndices(int Rows, double Mean, double Deviation, IReadOnlyList<SobolIndex> Inputs)
{
    /// <param name="rows">As <see cref="SobolDesign.Rows"/>; those with a value that is not finite are left out.</param>
    /// <param name="stream">For the bootstrap.</param>
    /// <returns>Null when fewer than two rows are left.</returns>
    public static SobolIndices? Of(IReadOnlyList<string> inputs, IReadOnlyList<double[]> rows, RandomStream stream)
    {
        double[][] defined = [.. rows.Where(row => row.All(double.IsFinite))];
        if (defined.Length < 2)
        {
            return null;
        }

        int[] all = [.. Enumerable.Range(0, defined.Length)];
        var (mean, variance) = Moments(defined, all);
        var estimates = Estimates(defined, all);
        var intervals = Bootstrap.Intervals(defined.Length, picked => Estimates(defined, picked), stream);
        return new SobolIndices(defined.Length, mean, Math.Sqrt(variance), [.. inputs.Select((input, i) => new SobolIndex(
            input, Finite(estimates[2 * i]), intervals[2 * i], Finite(estimates[2 * i + 1]), intervals[2 * i + 1]))]);
    }

    /// <summary>First and total index of each input in turn.</summary>
    private static double[] Estimates(double[][] rows, int[] picked)
    {
        var (mean, variance) = Moments(rows, picked);
        var inputs = rows[0].Length - 2;
        var sums = new double[2 * inputs];
        foreach (var row in picked)
        {
            var values = rows[row];
            for (var i = 0; i < inputs; i++)
            {
                var change = values[i + 2] - values[0];
                sums[2 * i] += (values[1] - mean) * change;
                sums[2 * i + 1] += change * change / 2;
            }
        }

        return [.. sums.Select(sum => sum / picked.Length / variance)];
    }

    private static (double Mean, double Variance) Moments(double[][] rows, int[] picked)
    {
        var sum = 0.0;
        foreach (var row in picked)
        {
            sum += rows[row][0] + rows[row][1];
        }

        var (mean, squares) = (sum / (2 * picked.Length), 0.0);
        foreach (var row in picked)
        {
            var (a, b) = (rows[row][0] - mean, rows[row][1] - mean);
            squares += a * a + b * b;
        }

        return (mean, squares / (2 * picked.Length - 1));
    }

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
