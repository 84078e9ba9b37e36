namespace SiteSim.Numerics;

/// <summary>The normal distribution of mean 0 and standard deviation 1.</summary>
public static class StandardNormal
{
    /// <summary>
    /// The value below which the share <paramref name="p"/> lies, relative error about 1e-16; -infinity at 0, infinity at 1.
    /// Source: M. Wichura, algorithm AS 241 (PPND16), Appl. Statist. 37 (1988).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">p outside [0, 1] or NaN.</exception>
    public static double Quantile(double p)
    {
        if (!(p >= 0 && p <= 1)) throw new ArgumentOutOfRangeException(nameof(p), p, "A probability must lie between 0 and 1.");
        double q = p - 0.5;
        if (Math.Abs(q) <= 0.425) return Centre(q);
        double tail = q < 0 ? p : 1 - p;
        double size = tail == 0 ? double.PositiveInfinity : Tail(Math.Sqrt(-PortableMath.Log(tail)));
        return q < 0 ? -size : size;
    }

    /// <summary>The share below <paramref name="z"/>, relative error below 1e-14 in either tail.</summary>
    public static double Cdf(double z)
    {
        const double InverseRootTwoPi = 0.3989422804014327;
        double density = InverseRootTwoPi * PortableMath.Exp(-0.5 * z * z);
        if (Math.Abs(z) < 3) return 0.5 + density * CentreSeries(z);
        double tail = density * MillsRatio(Math.Abs(z));
        return z < 0 ? tail : 1 - tail;
    }

    /// <summary>(Cdf - 1/2) / density = z + z^3/3 + z^5/(3*5) + ... (Abramowitz, Stegun 26.2.11).</summary>
    private static double CentreSeries(double z)
    {
        double term = z;
        double sum = z;
        for (int odd = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); odd += 2)
        {
            term *= z * z / odd;
            sum += term;
        }
        return sum;
    }

    /// <summary>Tail / density by Laplace's continued fraction 1/(z + 1/(z + 2/(z + ...))) (Abramowitz, Stegun 26.2.14), for z of 3 and more.</summary>
    private static double MillsRatio(double z)
    {
        double fraction = z;
        for (int k = 40; k >= 1; k--) fraction = z + k / fraction;
        return 1 / fraction;
    }

    private static double Centre(double q)
    {
        double r = 0.180625 - q * q;
        double numerator = ((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r
            + 4.5921953931549871457e4) * r + 1.3731693765509461125e4) * r + 1.9715909503065514427e3) * r + 1.3314166789178437745e2) * r
            + 3.3871328727963666080;
        double denominator = ((((((5.2264952788528545610e3 * r + 2.8729085735721942674e4) * r + 3.9307895800092710610e4) * r
            + 2.1213794301586595867e4) * r + 5.3941960214247511077e3) * r + 6.8718700749205790830e2) * r + 4.2313330701600911252e1) * r + 1;
        return q * numerator / denominator;
    }

    private static double Tail(double r) => r <= 5 ? NearTail(r - 1.6) : FarTail(r - 5);

    private static double NearTail(double r)
    {
        double numerator = ((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r + 2.41780725177450611770e-1) * r
            + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.76949722146069140550) * r + 4.63033784615654529590) * r
            + 1.42343711074968357734;
        double denominator = ((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r + 1.51986665636164571966e-2) * r
            + 1.48103976427480074590e-1) * r + 6.89767334985100004550e-1) * r + 1.67638483018380384940) * r + 2.05319162663775882187) * r + 1;
        return numerator / denominator;
    }

    private static double FarTail(double r)
    {
        double numerator = ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.24266094738807843860e-3) * r
            + 2.65321895265761230930e-2) * r + 2.96560571828504891230e-1) * r + 1.78482653991729133580) * r + 5.46378491116411436990) * r
            + 6.65790464350110377720;
        double denominator = ((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r + 1.84631831751005468180e-5) * r
            + 7.86869131145613259100e-4) * r + 1.48753612908506148525e-2) * r + 1.36929880922735805310e-1) * r + 5.99832206555887937690e-1) * r + 1;
        return numerator / denominator;
    }
}
