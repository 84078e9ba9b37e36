using System.Collections.Immutable;

namespace SiteSim.Numerics;

/// <summary>
/// A function given by points and straight lines between them, constant beyond its ends: PUE against wet bulb, throughput against power.
/// Immutable; x strictly increasing.
/// </summary>
public sealed class Curve
{
    private readonly double[] _x;
    private readonly double[] _y;

    /// <exception cref="ArgumentException">Fewer than one point, lengths that differ, a value that is not finite, x not increasing.</exception>
    public Curve(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length || x.IsEmpty)
            throw new ArgumentException($"A curve needs as many y as x and at least one point, got {x.Length} x and {y.Length} y.");
        for (int i = 0; i < x.Length; i++)
        {
            if (!double.IsFinite(x[i]) || !double.IsFinite(y[i]))
                throw new ArgumentException($"Point {i} of a curve must be finite, got ({x[i]}, {y[i]}).");
            if (i > 0 && !(x[i] > x[i - 1]))
                throw new ArgumentException($"The x of a curve must increase, got {x[i]} after {x[i - 1]} at point {i}.");
        }
        (_x, _y) = (x.ToArray(), y.ToArray());
    }

    public ImmutableArray<double> X => [.. _x];

    public ImmutableArray<double> Y => [.. _y];

    /// <summary>The value at x by linear interpolation, the end value beyond an end; exact at the points; O(log n).</summary>
    /// <exception cref="ArgumentException">x is NaN.</exception>
    public double At(double x)
    {
        if (double.IsNaN(x)) throw new ArgumentException("A curve has no value at NaN.", nameof(x));
        if (x <= _x[0]) return _y[0];
        if (x >= _x[^1]) return _y[^1];
        int found = Array.BinarySearch(_x, x);
        if (found >= 0) return _y[found];
        int right = ~found;
        double share = (x - _x[right - 1]) / (_x[right] - _x[right - 1]);
        return _y[right - 1] + share * (_y[right] - _y[right - 1]);
    }
}
