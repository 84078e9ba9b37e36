namespace SiteSim.Numerics;

public static partial class PortableMath
{
    /// <summary><paramref name="x"/> to the power of <paramref name="y"/>, special values as <see cref="Math.Pow"/>.</summary>
    public static double Pow(double x, double y)
    {
        if (y == 0 || x == 1) return 1;
        if (double.IsNaN(x) || double.IsNaN(y)) return double.NaN;
        if (double.IsInfinity(y)) return PowInfinite(Math.Abs(x), y);
        bool integer = y == Math.Floor(y);
        bool odd = integer && Math.Abs(y) < 9007199254740992 && Math.Abs(y % 2) == 1; // from 2^53 on every double is even
        if (x == 0 || double.IsInfinity(x)) return PowOfZeroOrInfinity(x, y, odd);
        if (x < 0 && !integer) return double.NaN;
        double size = PowOfPositive(Math.Abs(x), y);
        return x < 0 && odd ? -size : size;
    }

    private static double PowInfinite(double size, double y)
    {
        if (size == 1) return 1;
        return size > 1 == y > 0 ? double.PositiveInfinity : 0;
    }

    private static double PowOfZeroOrInfinity(double x, double y, bool odd)
    {
        double size = x == 0 == y > 0 ? 0 : double.PositiveInfinity;
        return odd ? Math.CopySign(size, x) : size;
    }

    /// <summary>e^(y log x), the product kept to about 2^-60 so that its last bits survive an exponent of hundreds.</summary>
    private static double PowOfPositive(double x, double y)
    {
        (double high, double low) = LogExtended(x);
        double estimate = y * high;
        if (estimate > 710) return double.PositiveInfinity;
        if (estimate < -746) return 0;
        if (Math.Abs(y) < 1e-100) return 1; // 1 + y log x rounds to 1, and TwoProduct stays clear of underflow
        (double product, double error) = TwoProduct(y, high);
        (double sum, double tail) = TwoSum(product, error + y * low);
        return ExpOfSum(sum, tail);
    }

    /// <summary>log x as an unevaluated sum with a relative error below 2^-64: the series of <see cref="Log"/> with its first terms doubled.</summary>
    private static (double High, double Low) LogExtended(double x)
    {
        (double f, int k) = Decompose(x);
        (double denominator, double denominatorLow) = TwoSum(2, f);
        double s = f / denominator;
        (double back, double backLow) = TwoProduct(s, denominator);
        double sLow = (((f - back) - backLow) - s * denominatorLow) / denominator;
        (double p, double pLow) = AtanhSeries(s, sLow);
        (double sp, double spError) = TwoProduct(s, p);
        (double atanh, double atanhError) = TwoSum(s, sp);
        double atanhLow = atanhError + (spError + (s * pLow + sLow * p) + sLow);
        (double high, double highError) = TwoSum(k * Ln2Hi, 2 * atanh);
        return TwoSum(high, highError + (2 * atanhLow + k * Ln2Lo));
    }

    /// <summary>atanh(s) / s - 1 = s^2/3 + s^4/5 + ... as an unevaluated sum.</summary>
    private static (double High, double Low) AtanhSeries(double s, double sLow)
    {
        const double ThirdLow = 1.850371707708594e-17; // 1/3 less its double
        (double z, double zLow) = TwoProduct(s, s);
        zLow += 2 * s * sLow;
        double rest = z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * (1.0 / 13 + z * (1.0 / 15
            + z * (1.0 / 17 + z * (1.0 / 19 + z * (1.0 / 21 + z * (1.0 / 23 + z * (1.0 / 25)))))))))));
        (double q, double qLow) = TwoSum(1.0 / 3, rest);
        qLow += ThirdLow;
        (double high, double low) = TwoProduct(z, q);
        return (high, low + (z * qLow + zLow * q));
    }
}
