namespace SiteSim.Numerics;

/// <summary>
/// Elementary functions made of + - * / and bit operations only, in one fixed order: the same argument gives the same bits on every
/// machine, operating system and instruction set, which the C library behind <see cref="Math"/> does not promise.
/// </summary>
/// <remarks>
/// Accuracy: Exp, Log, Pow, Sin, Cos and Atan within 1 ulp of the true value, Sinh, Asinh and Log1p within 2 ulp (tests hold them to it).
/// Special values follow IEEE 754-2019 section 9.2: NaN in, NaN out; no function throws but Sin and Cos, which refuse arguments beyond
/// <see cref="MaxAngle"/>. Where the guarantee stops: a compiler that fuses a*b+c would change the last bit; the .NET JIT does not fuse.
/// </remarks>
public static partial class PortableMath
{
    // ln 2 in two parts: the first has 32 significant bits, so that k * Ln2Hi is exact for every exponent k of a double.
    private const double Ln2Hi = 0.6931471803691238;
    private const double Ln2Lo = 1.9082149292705877e-10;

    private const int MantissaBits = 52;
    private const int ExponentBias = 1023;

    /// <summary>2^k for a k whose power is a normal double (-1022 to 1023).</summary>
    private static double PowerOfTwo(int k) => BitConverter.Int64BitsToDouble((long)(k + ExponentBias) << MantissaBits);

    /// <summary>a + b as a rounded sum and its exact error (Knuth 1969, TAOCP vol. 2, 4.2.2).</summary>
    private static (double Sum, double Error) TwoSum(double a, double b)
    {
        double sum = a + b;
        double part = sum - a;
        return (sum, (a - (sum - part)) + (b - part));
    }

    /// <summary>a * b as a rounded product and its exact error (Dekker 1971), for |a|, |b| below 1e300 and no underflow.</summary>
    private static (double Product, double Error) TwoProduct(double a, double b)
    {
        (double aHigh, double aLow) = Split(a);
        (double bHigh, double bLow) = Split(b);
        double product = a * b;
        return (product, (((aHigh * bHigh - product) + aHigh * bLow) + aLow * bHigh) + aLow * bLow);
    }

    /// <summary>x as two halves of at most 26 significant bits each (Veltkamp).</summary>
    private static (double High, double Low) Split(double x)
    {
        const double Factor = 134217729; // 2^27 + 1
        double scaled = Factor * x;
        double high = scaled - (scaled - x);
        return (high, x - high);
    }
}
