namespace SiteSim.Numerics;

public sealed partial class RandomStream
{
    /// <summary>Exponential with the given mean (its unit is the result's); one uniform per draw.</summary>
    public double NextExponential(double mean)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mean);
        return -mean * PortableMath.Log(NextOpenDouble());
    }

    /// <summary>Standard normal by inversion: one uniform per draw and nothing kept between draws.</summary>
    public double NextNormal() => StandardNormal.Quantile(NextOpenDouble());

    /// <summary>exp(mu + sigma Z) with Z standard normal.</summary>
    public double NextLogNormal(double mu, double sigma)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sigma);
        return PortableMath.Exp(mu + sigma * NextNormal());
    }

    /// <summary>Gamma with the given shape and scale 1. Source: G. Marsaglia, W. Tsang, ACM Trans. Math. Softw. 26 (2000).</summary>
    public double NextGamma(double shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        if (shape >= 1) return NextGammaAboveOne(shape);
        // Section 6 of the paper: gamma(a) = gamma(a + 1) * U^(1/a).
        double raised = NextGammaAboveOne(shape + 1);
        return raised * PortableMath.Pow(NextOpenDouble(), 1 / shape);
    }

    private double NextGammaAboveOne(double shape)
    {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x = NextNormal();
            double root = 1 + c * x;
            double uniform = NextOpenDouble();
            if (root <= 0) continue;
            double v = root * root * root;
            if (PortableMath.Log(uniform) < 0.5 * x * x + d * (1 - v + PortableMath.Log(v))) return d * v;
        }
    }
}
