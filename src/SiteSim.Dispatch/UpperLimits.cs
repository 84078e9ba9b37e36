using System.Runtime.Intrinsics;

namespace SiteSim.Dispatch;

/// <summary>The limits above the columns: adds columns up into their owners and those up to the site, each held to its limit, the site not.</summary>
/// <remarks>Nodes stand children first, in reverse preorder, each with the range of its columns, which run backwards as nodes do, and of its child nodes, so that a sum stays in registers.</remarks>
internal sealed class UpperLimits
{
    private readonly int[] _node;
    private readonly int _columns;
    private readonly int[] _firstColumn;
    private readonly int[] _childEnd;
    private readonly int[] _child;
    private readonly long[] _limit;
    private readonly long[] _demand;

    /// <param name="tree">The site's limits.</param>
    /// <param name="ownerOfColumn">Preorder node to which each column's sum is added, ascending.</param>
    public UpperLimits(LimitTree tree, int[] ownerOfColumn)
    {
        var isUpper = new bool[tree.Count];
        isUpper[0] = true;
        foreach (var owner in ownerOfColumn)
        {
            for (var node = owner; !isUpper[node]; node = tree.Parent[node])
                isUpper[node] = true;
        }
        _node = [.. Enumerable.Range(0, tree.Count).Where(node => isUpper[node]).Reverse()];
        var childrenOf = Enumerable.Range(0, _node.Length).Where(i => _node[i] > 0).ToLookup(i => tree.Parent[_node[i]]);
        _child = [.. _node.SelectMany(node => childrenOf[node])];
        _childEnd = RunningTotal(_node.Select(node => childrenOf[node].Count()));
        _columns = ownerOfColumn.Length;
        _firstColumn = Array.ConvertAll(_node, node => SortedSearch.LowerBound(ownerOfColumn, 0, ownerOfColumn.Length, node));
        _limit = new long[_node.Length];
        _demand = new long[_node.Length];
    }

    public void ReadLimits(ReadOnlySpan<long> limit)
    {
        for (var i = 0; i < _node.Length - 1; i++)
            _limit[i] = limit[_node[i]];
        _limit[^1] = long.MaxValue;
    }

    public long Demand(ReadOnlySpan<long> columns)
    {
        var (demand, limit, firstColumn, childEnd) = (_demand, _limit, _firstColumn, _childEnd);
        var (columnEnd, child) = (_columns, 0);
        for (var i = 0; i < demand.Length; i++)
        {
            var sum = Sum(columns[firstColumn[i]..columnEnd]);
            columnEnd = firstColumn[i];
            for (; child < childEnd[i]; child++)
                sum += demand[_child[child]];
            demand[i] = Math.Min(sum, limit[i]);
        }
        return demand[^1];
    }

    private static long Sum(ReadOnlySpan<long> columns)
    {
        var (sum, i) = (0L, 0);
        if (Vector256.IsHardwareAccelerated && columns.Length >= Vector512<long>.Count)
        {
            var lanes = Vector512<long>.Zero;
            for (; i <= columns.Length - Vector512<long>.Count; i += Vector512<long>.Count)
                lanes += Vector512.Create(columns[i..]);
            sum = Vector512.Sum(lanes);
        }
        for (; i < columns.Length; i++)
            sum += columns[i];
        return sum;
    }

    private static int[] RunningTotal(IEnumerable<int> counts)
    {
        var total = 0;
        return [.. counts.Select(count => total += count)];
    }
}
