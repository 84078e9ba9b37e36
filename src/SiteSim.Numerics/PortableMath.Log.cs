namespace SiteSim.Numerics;

public static partial class PortableMath
{
    /// <summary>Natural logarithm; -infinity at 0, NaN below.</summary>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsPositiveInfinity(x)) return LogEdge(x);
        (double f, int k) = Decompose(x);
        return LogOfProduct(f, k);
    }

    /// <summary>log(1 + x) without the loss of the digits of a small x; -infinity at -1, NaN below.</summary>
    public static double Log1p(double x)
    {
        (double u, double lost) = TwoSum(1, x);
        if (!(u > 0) || double.IsPositiveInfinity(u)) return LogEdge(u);
        return x == 0 ? x : Log(u) + lost / u;
    }

    /// <summary>Inverse hyperbolic sine: log(|x| + sqrt(x^2 + 1)) with the sign of x.</summary>
    public static double Asinh(double x)
    {
        const double Ln2 = 0.6931471805599453;
        double size = Math.Abs(x);
        if (size > 1e9) return Math.CopySign(Log(size) + Ln2, x); // sqrt(x^2 + 1) = |x| to the last bit
        double square = size * size;
        return Math.CopySign(Log1p(size + square / (1 + Math.Sqrt(1 + square))), x);
    }

    private static double LogEdge(double x) => x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;

    /// <summary>x = 2^k (1 + f) with 1 + f between sqrt(1/2) and sqrt(2); f is exact.</summary>
    private static (double F, int K) Decompose(double x)
    {
        const double SubnormalScale = 18014398509481984; // 2^54
        const double SquareRootOfTwo = 1.4142135623730951;
        bool subnormal = x < 2.2250738585072014e-308;
        long bits = BitConverter.DoubleToInt64Bits(subnormal ? x * SubnormalScale : x);
        int k = (int)(bits >> MantissaBits) - ExponentBias - (subnormal ? 54 : 0);
        double m = BitConverter.Int64BitsToDouble((bits & ((1L << MantissaBits) - 1)) | ((long)ExponentBias << MantissaBits));
        return m > SquareRootOfTwo ? (0.5 * m - 1, k + 1) : (m - 1, k);
    }

    /// <summary>
    /// log(1 + f) + k ln 2. With s = f / (2 + f), log(1 + f) = 2 atanh(s) = 2s + R s, R = 2 s^2/3 + 2 s^4/5 + ...; and since
    /// 2s = f - f^2/2 + s f^2/2, the leading term f stays exact.
    /// </summary>
    private static double LogOfProduct(double f, int k)
    {
        double s = f / (2 + f);
        double z = s * s;
        double z2 = z * z;
        double even = 2.0 / 3 + z2 * (2.0 / 7 + z2 * (2.0 / 11 + z2 * (2.0 / 15 + z2 * (2.0 / 19))));
        double odd = 2.0 / 5 + z2 * (2.0 / 9 + z2 * (2.0 / 13 + z2 * (2.0 / 17 + z2 * (2.0 / 21))));
        double remainder = z * (even + z * odd);
        double halfSquare = 0.5 * f * f;
        return k * Ln2Hi - ((halfSquare - (s * (halfSquare + remainder) + k * Ln2Lo)) - f);
    }
}
