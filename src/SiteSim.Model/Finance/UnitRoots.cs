using System.Numerics;

namespace SiteSim.Model.Finance;

/// <summary>
/// Roots of an integer polynomial strictly between 0 and 1. Intervals are halved; in each, the Bernstein coefficients change sign as often as
/// there are roots, or more by an even number (Descartes), so 0 and 1 are certain, and 2 or more say that there are as many roots, complex
/// ones counted, within about a width of it (Obreshkoff). All in integers: nothing is rounded before a root is handed out.
/// Source: F. Rouillier, P. Zimmermann, Efficient isolation of polynomial's real roots, J. Comput. Appl. Math. 162, 2004.
/// </summary>
internal sealed class UnitRoots
{
    /// <summary>Width of an interval relative to its place, as a power of two: how near each other two roots are told apart.</summary>
    private const int ClusterBits = 41;

    /// <summary>The same for the place of a root alone in its interval.</summary>
    private const int RootBits = 54;

    private readonly BigInteger[] _polynomial;
    private readonly List<double> _roots = [];

    private UnitRoots(BigInteger[] polynomial) => _polynomial = polynomial;

    /// <summary>Ascending; coefficients by rising power, the first and the last not zero.</summary>
    public static IReadOnlyList<double> Of(BigInteger[] polynomial)
    {
        var finder = new UnitRoots(polynomial);
        // p(v) / (1 - v) has the cumulated sums as its series, so Descartes' rule applies to them too, and is cheap (Norstrom).
        var sums = Signs.Cumulated(polynomial);
        var atMost = Signs.Changes(sums);
        if (atMost == 1 && !sums[^1].IsZero) finder.Narrow(new Dyadic(0, 0), polynomial[0].Sign);
        else if (atMost > 0) finder.Isolate(Bernstein.Of(polynomial), new Dyadic(0, 0));
        return finder._roots;
    }

    private void Isolate(BigInteger[] bernstein, Dyadic interval)
    {
        var changes = Signs.Changes(bernstein);
        if (changes == 0) return;
        if (changes == 1)
        {
            Narrow(interval, Signs.First(bernstein));
            return;
        }

        if (interval.IsNarrow(ClusterBits))
        {
            _roots.Add(interval.Middle);
            return;
        }

        var (left, right) = Bernstein.Halve(bernstein);
        Isolate(left, interval.Left);
        if (right[0].IsZero) _roots.Add(interval.Middle);
        Isolate(right, interval.Right);
    }

    /// <summary>Bisection on the sign of the polynomial in an interval known to hold one simple root.</summary>
    private void Narrow(Dyadic interval, int signAtStart)
    {
        while (!interval.IsNarrow(RootBits))
        {
            var sign = interval.Right.SignAtStart(_polynomial);
            if (sign == 0) break;
            interval = sign == signAtStart ? interval.Right : interval.Left;
        }

        _roots.Add(interval.Middle);
    }
}
