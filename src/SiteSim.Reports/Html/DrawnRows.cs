namespace SiteSim.Reports.Html;

/// <summary>Which rows of a series that jumps are drawn: enough for the eye, with every peak, dip and curtailment in place. Nothing is averaged.</summary>
internal static class DrawnRows
{
    /// <summary>About the width of the charts in pixels.</summary>
    private const int Buckets = 1200;

    /// <summary>Most rows kept for windows drawn in full, so that a year of orders does not swell the page.</summary>
    private const int MostWholeRows = 12_000;

    /// <summary>Row numbers in order: the first and the last, the lowest and highest of each key in each bucket, and every row inside the windows.</summary>
    /// <param name="starts">When each row begins, rising.</param>
    /// <param name="keys">Columns whose peaks must stay visible, one value per row.</param>
    /// <param name="windows">Stretches drawn row by row, as long as they fit.</param>
    public static int[] Select(DateTime[] starts, IReadOnlyList<double[]> keys, IReadOnlyList<(DateTime From, DateTime To)> windows)
    {
        var drawn = new bool[starts.Length];
        if (starts.Length <= Buckets * 2)
        {
            Array.Fill(drawn, true);
        }
        else
        {
            MarkPeaks(drawn, keys);
            MarkWindows(drawn, starts, windows);
            drawn[0] = drawn[^1] = true;
        }

        return [.. Enumerable.Range(0, drawn.Length).Where(i => drawn[i])];
    }

    private static void MarkPeaks(bool[] drawn, IReadOnlyList<double[]> keys)
    {
        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            var from = (int)((long)drawn.Length * bucket / Buckets);
            var to = (int)((long)drawn.Length * (bucket + 1) / Buckets);
            foreach (var key in keys)
            {
                var (low, high) = (from, from);
                for (var i = from + 1; i < to; i++)
                {
                    low = key[i] < key[low] ? i : low;
                    high = key[i] > key[high] ? i : high;
                }

                drawn[low] = drawn[high] = true;
            }
        }
    }

    /// <summary>Marks the rows inside the windows, as long as they fit.</summary>
    public static void MarkWindows(bool[] drawn, DateTime[] starts, IReadOnlyList<(DateTime From, DateTime To)> windows)
    {
        var left = MostWholeRows;
        foreach (var (from, to) in windows)
        {
            var first = Math.Max(0, RowAt(starts, from));
            var last = RowAt(starts, to);
            left -= last - first + 1;
            if (left < 0)
            {
                return;
            }

            Array.Fill(drawn, true, first, Math.Max(0, last - first + 1));
        }
    }

    /// <summary>The row whose interval holds this instant; -1 before the first.</summary>
    private static int RowAt(DateTime[] starts, DateTime utc)
    {
        var found = Array.BinarySearch(starts, utc);
        return found >= 0 ? found : ~found - 1;
    }
}
