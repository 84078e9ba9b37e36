using System.Numerics;

namespace SiteSim.Model.Finance;

/// <summary>
/// A flow as a polynomial in the discount factor v = 1 / (1 + r), its coefficients as integers with nothing rounded (a double is a whole
/// number times a power of two). Rates above zero are its roots in (0, 1); rates below are those of the reversed flow, whose variable is 1 + r.
/// </summary>
internal sealed class FlowPolynomial
{
    private readonly BigInteger[] _coefficients;

    private FlowPolynomial(BigInteger[] coefficients) => _coefficients = coefficients;

    public bool IsZero => _coefficients.Length == 0;

    /// <summary>By Descartes the number of rates above -100 %, each counted as often as it is a root, or less by an even number.</summary>
    public int SignChanges => Signs.Changes(_coefficients);

    /// <summary>Whether the cumulated flow changes its sign once and does not end at zero: exactly one rate above zero (Norstrom 1972).</summary>
    public bool IsNorstrom
    {
        get
        {
            var sums = Signs.Cumulated(_coefficients);
            return Signs.Changes(sums) == 1 && !sums[^1].IsZero;
        }
    }

    /// <exception cref="ArgumentException">A flow is not a finite number.</exception>
    public static FlowPolynomial Of(IReadOnlyList<double> flows)
    {
        for (var k = 0; k < flows.Count; k++)
        {
            if (!double.IsFinite(flows[k])) throw new ArgumentException($"Flow {k} is {flows[k]}, expected a finite number.", nameof(flows));
        }

        var (first, last) = (0, flows.Count - 1);
        while (first <= last && flows[first] == 0) first++;
        while (last > first && flows[last] == 0) last--;
        var parts = Enumerable.Range(first, last - first + 1).Select(k => Split(flows[k])).ToArray();
        var lowest = parts.Length == 0 ? 0 : parts.Min(p => p.Exponent);
        return new([.. parts.Select(p => new BigInteger(p.Significand) << (p.Exponent - lowest))]);
    }

    /// <summary>Every rate above -100 %, ascending; one nearer to that than a double can say is the least double above it.</summary>
    public IReadOnlyList<double> Rates()
    {
        const double Nearest = 1e-12;
        var growths = UnitRoots.Of([.. _coefficients.Reverse()]).ToList();
        if (Signs.Cumulated(_coefficients)[^1].IsZero) growths.Add(1);
        growths.AddRange(UnitRoots.Of(_coefficients).Reverse().Select(v => 1 / v));
        for (var k = growths.Count - 1; k > 0; k--)
        {
            if (growths[k] - growths[k - 1] <= Nearest * growths[k]) growths.RemoveAt(k);
        }

        return [.. growths.Select(g => Math.Max(g - 1, Math.BitIncrement(-1.0)))];
    }

    /// <summary>A finite double as significand * 2^exponent.</summary>
    private static (long Significand, int Exponent) Split(double value)
    {
        const int FractionBits = 52;
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        var exponent = (int)(bits >> FractionBits);
        var fraction = bits & ((1L << FractionBits) - 1);
        var significand = exponent == 0 ? fraction : fraction | (1L << FractionBits);
        return (value < 0 ? -significand : significand, Math.Max(exponent, 1) - 1075);
    }
}
