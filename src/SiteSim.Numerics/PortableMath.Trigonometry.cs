namespace SiteSim.Numerics;

public static partial class PortableMath
{
    /// <summary>The largest angle Sin and Cos take, in radians (some 260,000 turns): their argument reduction is exact up to here.</summary>
    public const double MaxAngle = 1_647_099;

    /// <summary>Sine of an angle in radians, |x| at most <see cref="MaxAngle"/>; NaN for infinities.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A finite angle beyond <see cref="MaxAngle"/>.</exception>
    public static double Sin(double x) => x == 0 ? x : SinOfQuadrant(x, 0);

    /// <summary>Cosine of an angle in radians, |x| at most <see cref="MaxAngle"/>; NaN for infinities.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A finite angle beyond <see cref="MaxAngle"/>.</exception>
    public static double Cos(double x) => SinOfQuadrant(x, 1);

    /// <summary>sin(x + quadrants * pi/2): x = n pi/2 + r + tail, then the series of sine or cosine by the quadrant.</summary>
    private static double SinOfQuadrant(double x, int quadrants)
    {
        if (!double.IsFinite(x)) return double.NaN;
        if (Math.Abs(x) > MaxAngle)
            throw new ArgumentOutOfRangeException(nameof(x), x, $"An angle must lie within +-{MaxAngle} radians.");
        (double r, double tail, int n) = ReduceAngle(x);
        int quadrant = (n + quadrants) & 3;
        double value = (quadrant & 1) == 0 ? SinSeries(r, tail) : CosSeries(r, tail);
        return (quadrant & 2) == 0 ? value : -value;
    }

    /// <summary>Cody-Waite reduction with pi/2 in parts of 33, 33 and 53 bits: n below 2^20 times the first two is exact.</summary>
    private static (double R, double Tail, int N) ReduceAngle(double x)
    {
        const double TwoOverPi = 0.6366197723675814;
        const double HalfPi1 = 1.5707963267341256;
        const double HalfPi2 = 6.077100506303966e-11;
        const double HalfPi3 = 2.0222662487959506e-21;
        double n = Math.Round(x * TwoOverPi);
        (double r, double error) = TwoSum(x - n * HalfPi1, -(n * HalfPi2));
        (double reduced, double tail) = TwoSum(r, error - n * HalfPi3);
        return (reduced, tail, (int)n);
    }

    /// <summary>sin(r + tail) for |r| at most pi/4, Taylor to r^17.</summary>
    private static double SinSeries(double r, double tail)
    {
        double z = r * r;
        double series = -1.0 / 6 + z * (1.0 / 120 + z * (-1.0 / 5040 + z * (1.0 / 362880 + z * (-1.0 / 39916800
            + z * (1.0 / 6227020800 + z * (-1.0 / 1307674368000 + z * (1.0 / 355687428096000)))))));
        return r + (r * (z * series) + tail * (1 - 0.5 * z));
    }

    /// <summary>cos(r + tail) for |r| at most pi/4, Taylor to r^18; the rounding error of 1 - r^2/2 is put back.</summary>
    private static double CosSeries(double r, double tail)
    {
        double z = r * r;
        double series = 1.0 / 24 + z * (-1.0 / 720 + z * (1.0 / 40320 + z * (-1.0 / 3628800 + z * (1.0 / 479001600
            + z * (-1.0 / 87178291200 + z * (1.0 / 20922789888000 + z * (-1.0 / 6402373705728000)))))));
        double half = 0.5 * z;
        double lead = 1 - half;
        return lead + (((1 - lead) - half) + (z * z * series - r * tail));
    }
}
