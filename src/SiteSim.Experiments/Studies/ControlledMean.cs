using MathNet.Numerics.Distributions;

namespace SiteSim.Experiments.Studies;

/// <summary>
/// A mean adjusted for controls: quantities of the same futures whose expectation is 0 whatever the plan. What the sample's controls came out by more or less than 0 is
/// taken out of the mean by regression, and what they explain out of its variance. Exact for normal values; S. S. Lavenberg, P. D. Welch, Management Science 27 (1981).
/// </summary>
/// <param name="Mean">Of the values at controls of 0.</param>
/// <param name="StandardError">Of that mean, the uncertainty of the regression in it.</param>
/// <param name="Freedom">Degrees of freedom: values less controls less one.</param>
public readonly record struct ControlledMean(double Mean, double StandardError, int Freedom)
{
    /// <summary>Values for each control, and for the mean: below, a regression explains its own noise.</summary>
    private const int ValuesPerControl = 8;

    /// <summary>By Student's t.</summary>
    public Interval Interval()
    {
        var half = StudentT.InvCDF(0, 1, Freedom, (1 + Studies.Interval.Level) / 2) * StandardError;
        return new Interval(Mean - half, Mean + half);
    }

    /// <param name="values">By replication.</param>
    /// <param name="controls">Each by the same replications; one that does not vary, or that the others make, is left out.</param>
    /// <returns>Null where there are no controls, or too few values for them.</returns>
    public static ControlledMean? Of(IReadOnlyList<double> values, IReadOnlyList<IReadOnlyList<double>> controls)
    {
        var count = values.Count;
        if (controls.Count == 0 || count < ValuesPerControl * (controls.Count + 1))
        {
            return null;
        }

        // Gram and Schmidt on centred columns. The entry behind the last is where the expectation lies, seen from the sample's mean.
        var y = Centred(values, 0);
        var basis = new List<double[]>();
        foreach (var control in controls)
        {
            var column = Centred(control, -control.Sum() / count);
            var whole = Norm(column);
            basis.ForEach(b => Subtract(column, b));
            var left = Norm(column);
            if (left > 1e-6 * whole)
            {
                basis.Add([.. column.Select(c => c / left)]);
            }
        }

        basis.ForEach(b => Subtract(y, b));
        var freedom = count - 1 - basis.Count;
        var leverage = 1.0 / count + basis.Sum(b => b[count] * b[count]);
        var variance = Norm(y) * Norm(y) / freedom;
        return new ControlledMean(values.Sum() / count - y[count], Math.Sqrt(variance * leverage), freedom);
    }

    private static double[] Centred(IReadOnlyList<double> values, double behind)
    {
        var mean = values.Sum() / values.Count;
        return [.. values.Select(v => v - mean), behind];
    }

    private static void Subtract(double[] column, double[] direction)
    {
        var along = column.Zip(direction).SkipLast(1).Sum(p => p.First * p.Second);
        for (var i = 0; i < column.Length; i++)
        {
            column[i] -= along * direction[i];
        }
    }

    private static double Norm(double[] column) => Math.Sqrt(column.SkipLast(1).Sum(c => c * c));
}
