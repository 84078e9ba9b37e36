namespace SiteSim.Reports.Html;

/// <summary>Round numbers for an axis: steps of 1, 2 or 5 times a power of ten.</summary>
internal static class Ticks
{
    /// <summary>Multiples of a round step from at or below <paramref name="low"/> to at or above <paramref name="high"/>, about <paramref name="count"/> of them.</summary>
    public static double[] Round(double low, double high, int count)
    {
        var step = Step((high - low) / count);
        var first = Math.Floor(low / step);
        var last = Math.Ceiling(high / step);
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)];
    }

    /// <summary>Decimals that tell these apart.</summary>
    public static int Decimals(double[] ticks) => (ticks[1] - ticks[0]) switch
    {
        >= 1 => 0,
        >= 0.1 => 1,
        >= 0.01 => 2,
        _ => 4,
    };

    private static double Step(double least)
    {
        if (!(least > 0))
        {
            return 1;
        }

        var power = 1.0;
        while (power > least)
        {
            power /= 10;
        }

        while (power * 10 <= least)
        {
            power *= 10;
        }

        return least <= power ? power : least <= 2 * power ? 2 * power : least <= 5 * power ? 5 * power : 10 * power;
    }
}
