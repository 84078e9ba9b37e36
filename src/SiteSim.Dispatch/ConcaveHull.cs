namespace SiteSim.Dispatch;

/// <summary>The smallest concave curve above a row's segments.</summary>
internal static class ConcaveHull
{
    /// <summary>
    /// Joins neighbours wherever yield per watt would rise, drops stretches of 0 W, and returns how many segments are left at the front of
    /// <paramref name="curve"/>. Exact: ratios are compared by cross-multiplication.
    /// </summary>
    public static int Reduce(Span<Segment> curve)
    {
        var kept = 0;
        foreach (var segment in curve)
        {
            if (segment.Watts == 0)
                continue;
            var joined = segment;
            while (kept > 0 && IsSteeper(joined, curve[kept - 1]))
            {
                kept--;
                joined = new(checked(curve[kept].Watts + joined.Watts), curve[kept].Yield + joined.Yield);
            }
            curve[kept++] = joined;
        }
        return kept;
    }

    private static bool IsSteeper(Segment later, Segment earlier) =>
        (Int128)later.Yield * earlier.Watts > (Int128)earlier.Yield * later.Watts;
}
