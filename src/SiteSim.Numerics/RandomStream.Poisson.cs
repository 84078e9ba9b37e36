namespace SiteSim.Numerics;

public sealed partial class RandomStream
{
    /// <summary>The largest mean <see cref="NextPoisson"/> takes: counts stay exact in a double.</summary>
    public const double MaxPoissonMean = 1e12;

    /// <summary>A Poisson count with the given mean, 0 to <see cref="MaxPoissonMean"/>; O(1) on average for any mean.</summary>
    public long NextPoisson(double mean)
    {
        if (!(mean >= 0 && mean <= MaxPoissonMean))
            throw new ArgumentOutOfRangeException(nameof(mean), mean, $"A Poisson mean must lie between 0 and {MaxPoissonMean}.");
        return mean < 10 ? PoissonByProduct(mean) : PoissonByRejection(mean);
    }

    /// <summary>How many uniforms multiply to below e^-mean (Knuth, TAOCP vol. 2, 3.4.1).</summary>
    private long PoissonByProduct(double mean)
    {
        double limit = PortableMath.Exp(-mean);
        long count = 0;
        for (double product = NextOpenDouble(); product > limit; product *= NextOpenDouble()) count++;
        return count;
    }

    /// <summary>Transformed rejection, algorithm PTRS. Source: W. Hoermann, Insurance: Math. Econ. 12 (1993).</summary>
    private long PoissonByRejection(double mean)
    {
        double b = 0.931 + 2.53 * Math.Sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double vr = 0.9277 - 3.6224 / (b - 2);
        double logMean = PortableMath.Log(mean);
        while (true)
        {
            double u = NextOpenDouble() - 0.5;
            double v = NextOpenDouble();
            double us = 0.5 - Math.Abs(u);
            double k = Math.Floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= vr) return (long)k;
            if (k < 0 || (us < 0.013 && v > us)) continue;
            double logRatio = PortableMath.Log(v * inverseAlpha / (a / (us * us) + b));
            if (logRatio <= k * logMean - mean - LogFactorial(k)) return (long)k;
        }
    }

    /// <summary>log k!: a sum below 10, Stirling's series with an error below 1e-13 above.</summary>
    private static double LogFactorial(double k)
    {
        const double HalfLogTwoPi = 0.9189385332046727;
        if (k < 10)
        {
            double product = 1;
            for (double i = 2; i <= k; i++) product *= i;
            return PortableMath.Log(product);
        }
        double n = k + 1;
        double z = 1 / (n * n);
        double series = (1.0 / 12 - z * (1.0 / 360 - z * (1.0 / 1260 - z * (1.0 / 1680 - z * (1.0 / 1188))))) / n;
        return (n - 0.5) * PortableMath.Log(n) - n + HalfLogTwoPi + series;
    }
}
