namespace SiteSim.Dispatch;

/// <summary>Prefix sums that follow single changes: sum and change in O(log n). P. M. Fenwick, Software: Practice and Experience 24 (1994) 327-336.</summary>
internal static class FenwickSum
{
    /// <summary>Turns plain values into the tree, in place.</summary>
    public static void Build(Span<long> values)
    {
        for (var i = 1; i <= values.Length; i++)
        {
            var parent = i + (i & -i);
            if (parent <= values.Length)
                values[parent - 1] += values[i - 1];
        }
    }

    public static void Add(Span<long> tree, int index, long change)
    {
        for (var i = index + 1; i <= tree.Length; i += i & -i)
            tree[i - 1] += change;
    }

    /// <summary>Sum of the first <paramref name="count"/> values.</summary>
    public static long Before(ReadOnlySpan<long> tree, int count)
    {
        var sum = 0L;
        for (; count > 0; count &= count - 1)
            sum += tree[count - 1];
        return sum;
    }
}
