using System.Numerics;

namespace SiteSim.Model.Finance;

/// <summary>Signs of a sequence of integers.</summary>
internal static class Signs
{
    /// <summary>How often the sign changes, zeros left out.</summary>
    public static int Changes(ReadOnlySpan<BigInteger> values)
    {
        var (changes, previous) = (0, 0);
        foreach (var value in values)
        {
            if (value.IsZero) continue;
            if (value.Sign == -previous) changes++;
            previous = value.Sign;
        }

        return changes;
    }

    /// <summary>Sign of the first value that is not zero, 0 if all are.</summary>
    public static int First(ReadOnlySpan<BigInteger> values)
    {
        foreach (var value in values)
        {
            if (!value.IsZero) return value.Sign;
        }

        return 0;
    }

    /// <summary>Running sums.</summary>
    public static BigInteger[] Cumulated(ReadOnlySpan<BigInteger> values)
    {
        var sums = values.ToArray();
        for (var k = 1; k < sums.Length; k++) sums[k] += sums[k - 1];
        return sums;
    }
}
