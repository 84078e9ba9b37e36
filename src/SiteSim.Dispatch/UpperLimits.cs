namespace SiteSim.Dispatch;

/// <summary>The limits above the slots: adds columns up into hubs and hubs up to the site, each held to its limit, the site not.</summary>
/// <remarks>Nodes stand children first, in reverse preorder, each with the range of its columns, which run backwards as nodes do, and of its child nodes, so that a sum stays in a register.</remarks>
internal sealed class UpperLimits
{
    private readonly int[] _node;
    private readonly int _columns;
    private readonly int[] _firstColumn;
    private readonly int[] _childEnd;
    private readonly int[] _child;
    private readonly long[] _limit;
    private readonly long[] _demand;

    /// <param name="hubOfColumn">Preorder node of each column's hub, ascending.</param>
    public UpperLimits(LimitTree tree, int[] hubOfColumn)
    {
        var isUpper = new bool[tree.Count];
        isUpper[0] = true;
        foreach (var hub in hubOfColumn)
        {
            for (var node = hub; !isUpper[node]; node = tree.Parent[node])
                isUpper[node] = true;
        }
        _node = [.. Enumerable.Range(0, tree.Count).Where(node => isUpper[node]).Reverse()];
        var childrenOf = Enumerable.Range(0, _node.Length).Where(i => _node[i] > 0).ToLookup(i => tree.Parent[_node[i]]);
        _child = [.. _node.SelectMany(node => childrenOf[node])];
        _childEnd = RunningTotal(_node.Select(node => childrenOf[node].Count()));
        _columns = hubOfColumn.Length;
        _firstColumn = Array.ConvertAll(_node, node => SortedSearch.LowerBound(hubOfColumn, 0, hubOfColumn.Length, node));
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
            var sum = 0L;
            for (var column = firstColumn[i]; column < columnEnd; column++)
                sum += columns[column];
            columnEnd = firstColumn[i];
            for (; child < childEnd[i]; child++)
                sum += demand[_child[child]];
            demand[i] = Math.Min(sum, limit[i]);
        }
        return demand[^1];
    }

    private static int[] RunningTotal(IEnumerable<int> counts)
    {
        var total = 0;
        return [.. counts.Select(count => total += count)];
    }
}
