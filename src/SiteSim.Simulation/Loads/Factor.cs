namespace SiteSim.Simulation.Loads;

/// <summary>A factor on watts as a fixed-point integer (2^20 is 1), so that the parts of a load's power add up to the watt.</summary>
internal readonly record struct Factor(long Fixed)
{
    private const int Bits = 20;

    public static Factor One => new(1L << Bits);

    /// <summary>Nearest fixed-point factor.</summary>
    public static Factor From(double factor) => new((long)Math.Round(factor * (1L << Bits)));

    public double Value => (double)Fixed / (1L << Bits);

    /// <summary>Whole watts, rounded down.</summary>
    public long Of(long watts) => (watts * Fixed) >> Bits;
}
