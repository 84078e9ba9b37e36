using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>
/// Maximum likelihood for excesses over a threshold with a tail of shape 0 or more. On the ray theta = shape / scale the best shape is the
/// mean of log(1 + theta y), which leaves one dimension. Source: S. Grimshaw, Technometrics 35 (1993).
/// </summary>
public static class GeneralizedParetoFit
{
    public static (double Scale, double Shape) Fit(IReadOnlyList<double> excesses)
    {
        double mean = excesses.Average();
        double low = -8, high = 6; // of the logarithm of theta * mean: from nearly exponential to nearly nothing but tail
        for (int i = 0; i < 6; i++) (low, high) = Narrow(excesses, mean, low, high);
        double theta = PortableMath.Exp(0.5 * (low + high)) / mean;
        double shape = Shape(excesses, theta);
        return (shape / theta, shape);
    }

    /// <summary>The best of 41 points and its two neighbours.</summary>
    private static (double Low, double High) Narrow(IReadOnlyList<double> excesses, double mean, double low, double high)
    {
        double width = (high - low) / 40;
        double best = Enumerable.Range(0, 41).Select(i => low + i * width).MinBy(x => Cost(excesses, PortableMath.Exp(x) / mean));
        return (best - width, best + width);
    }

    /// <summary>-(log likelihood) / n - 1 = log scale + shape.</summary>
    private static double Cost(IReadOnlyList<double> excesses, double theta)
    {
        double shape = Shape(excesses, theta);
        return PortableMath.Log(shape / theta) + shape;
    }

    private static double Shape(IReadOnlyList<double> excesses, double theta) => excesses.Average(y => PortableMath.Log1p(theta * y));
}
