namespace SiteSim.Dispatch;

/// <summary>Grid watts per row watt in fixed point: the integer 2^20 is 1.0. It carries PUE, losses and load factor.</summary>
public static class Gain
{
    /// <summary>1.0: a row watt is a grid watt.</summary>
    public const int One = 1 << Bits;

    /// <summary>The largest gain, 4.0.</summary>
    public const int Maximum = 4 * One;

    internal const int Bits = 20;

    /// <summary>The smallest fixed-point gain that is not below <paramref name="ratio"/> (dimensionless, above 0, at most 4): losses are never understated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is not in (0, 4].</exception>
    public static int FromRatio(double ratio)
    {
        if (!(ratio > 0 && ratio <= 4))
            throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A gain is above 0 and at most 4 grid watts per row watt.");
        return (int)Math.Ceiling(ratio * One);
    }
}
