namespace SiteSim.Numerics;

public static partial class PortableMath
{
    /// <summary>e to the power of <paramref name="x"/>; gradual underflow below -708.4, 0 below -745.2, infinity above 709.78.</summary>
    public static double Exp(double x) => ExpOfSum(x, 0);

    /// <summary>Hyperbolic sine.</summary>
    public static double Sinh(double x)
    {
        double size = Math.Abs(x);
        if (size < 1) return SinhNearZero(x);
        if (size < 22) return Math.CopySign(0.5 * (Exp(size) - 1 / Exp(size)), x);
        // From here on e^-x is below half an ulp of e^x.
        if (size < 709) return Math.CopySign(0.5 * Exp(size), x);
        double root = Exp(0.5 * size); // finite where e^x is not, but half of it is
        return Math.CopySign(0.5 * root * root, x);
    }

    /// <summary>e^(x + tail) for a tail below an ulp of x: x = k ln 2 + r, Taylor series of e^r to r^13 for |r| at most ln 2 / 2.</summary>
    private static double ExpOfSum(double x, double tail)
    {
        if (double.IsNaN(x)) return x;
        if (x > 709.79) return double.PositiveInfinity;
        if (x < -745.2) return 0;
        const double InverseLn2 = 1.4426950408889634;
        double k = Math.Round(x * InverseLn2);
        double high = x - k * Ln2Hi;
        double low = k * Ln2Lo - tail;
        double r = high - low;
        double correction = (high - r) - low;
        double y = 1 + (r + (r * r * ExpSeries(r) + correction * (1 + r)));
        return Scale(y, (int)k);
    }

    /// <summary>(e^r - 1 - r) / r^2, the sum of r^(n-2) / n! for n = 2 to 13, by Estrin's scheme (a short chain of dependent operations).</summary>
    private static double ExpSeries(double r)
    {
        double r2 = r * r;
        double r4 = r2 * r2;
        double c0 = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
        double c4 = (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
        double c8 = (1.0 / 3628800 + r * (1.0 / 39916800)) + r2 * (1.0 / 479001600 + r * (1.0 / 6227020800));
        return c0 + r4 * (c4 + r4 * c8);
    }

    /// <summary>y * 2^k with a single rounding, also where the result is subnormal or y * 2^k passes through 2^1024.</summary>
    private static double Scale(double y, int k)
    {
        const int Shift = 64;
        if (k > ExponentBias) return y * 2 * PowerOfTwo(k - 1);
        return k > -ExponentBias + 1 ? y * PowerOfTwo(k) : y * PowerOfTwo(k + Shift) * PowerOfTwo(-Shift);
    }

    private static double SinhNearZero(double x)
    {
        double z = x * x;
        double series = 1.0 / 6 + z * (1.0 / 120 + z * (1.0 / 5040 + z * (1.0 / 362880 + z * (1.0 / 39916800
            + z * (1.0 / 6227020800 + z * (1.0 / 1307674368000 + z * (1.0 / 355687428096000)))))));
        return x + x * (z * series);
    }
}
