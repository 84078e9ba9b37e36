using System.Numerics;

namespace SiteSim.Model.Finance;

/// <summary>The interval from Index / 2^Depth to (Index + 1) / 2^Depth within [0, 1].</summary>
internal readonly record struct Dyadic(long Index, int Depth)
{
    public Dyadic Left => new(2 * Index, Depth + 1);

    public Dyadic Right => new(2 * Index + 1, Depth + 1);

    /// <summary>Nearest double.</summary>
    public double Middle => Math.ScaleB(Right.Index, -Right.Depth);

    /// <summary>Whether its width is below 2^-bits of its start.</summary>
    public bool IsNarrow(int bits) => Index >> bits != 0;

    /// <summary>Exact sign of a polynomial (coefficients by rising power) at the start.</summary>
    public int SignAtStart(BigInteger[] polynomial)
    {
        var value = polynomial[^1];
        for (var k = polynomial.Length - 2; k >= 0; k--)
        {
            value = value * Index + (polynomial[k] << (Depth * (polynomial.Length - 1 - k)));
        }

        return value.Sign;
    }
}
