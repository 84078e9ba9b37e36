using System.Numerics;

namespace SiteSim.Model.Finance;

/// <summary>
/// A polynomial of degree n as n + 1 whole Bernstein coefficients on an interval, up to a positive factor: the first and the last are its values
/// at the ends. Source: G. Farin, Curves and Surfaces for CAGD (de Casteljau's algorithm).
/// </summary>
internal static class Bernstein
{
    /// <summary>
    /// On [0, 1] from coefficients c by rising power: b(i) = sum over k of C(i, k) / C(n, k) c(k), times the least common multiple of all C(n, k).
    /// </summary>
    public static BigInteger[] Of(ReadOnlySpan<BigInteger> polynomial)
    {
        var binomials = Binomials(polynomial.Length - 1);
        var multiple = binomials.Aggregate((a, b) => a / BigInteger.GreatestCommonDivisor(a, b) * b);
        var values = polynomial.ToArray();
        for (var k = 0; k < values.Length; k++) values[k] *= multiple / binomials[k];
        for (var pass = 1; pass < values.Length; pass++)
        {
            for (var i = values.Length - 1; i >= pass; i--) values[i] += values[i - 1];
        }

        return values;
    }

    /// <summary>The same polynomial on the lower and on the upper half, both times 2^n.</summary>
    public static (BigInteger[] Lower, BigInteger[] Upper) Halve(BigInteger[] values)
    {
        var degree = values.Length - 1;
        var work = (BigInteger[])values.Clone();
        var (lower, upper) = (new BigInteger[values.Length], new BigInteger[values.Length]);
        for (var level = 0; level <= degree; level++)
        {
            var last = degree - level; // sums of 2^level coefficients, so 2^last makes them even
            lower[level] = work[0] << last;
            upper[last] = work[last] << last;
            for (var i = 0; i < last; i++) work[i] += work[i + 1];
        }

        return (lower, upper);
    }

    private static BigInteger[] Binomials(int degree)
    {
        var row = new BigInteger[degree + 1];
        row[0] = 1;
        for (var k = 1; k <= degree; k++) row[k] = row[k - 1] * (degree - k + 1) / k;
        return row;
    }
}
