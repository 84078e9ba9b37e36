namespace SiteSim.Dispatch;

/// <summary>The limits above the slots: adds columns up into hubs and hubs up to the site, each held to its limit, the site not.</summary>
/// <remarks>Nodes stand children first, each with the range of its columns and of its child nodes, so that a sum stays in a register.</remarks>
internal sealed class UpperLimits
{
    private readonly int[] _node;
    private readonly int[] _columnEnd;
    private readonly int[] _childEnd;
    private readonly int[] _child;
    private readonly long[] _limit;
    private readonly long[] _demand;

    public UpperLimits(LimitTree tree, int[] hubOfColumn)
    {
        var isUpper = new bool[tree.Count];
        isUpper[0] = true;
        foreach (var hub in hubOfColumn)
        {
            for (var node = hub; !isUpper[node]; node = tree.Parent[node])
                isUpper[node] = true;
        }
        // Columns are dealt out hub by hub in preorder; children-first order keeps theirs contiguous because it only reverses nodes.
        _node = [.. Enumerable.Range(0, tree.Count).Where(node => isUpper[node]).Reverse()];
        var childrenOf = Enumerable.Range(0, _node.Length).Where(i => _node[i] > 0).ToLookup(i => tree.Parent[_node[i]]);
        var columnsOf = Enumerable.Range(0, hubOfColumn.Length).ToLookup(column => hubOfColumn[column]);
        _child = [.. _node.SelectMany(node => childrenOf[node])];
        _childEnd = RunningTotal(_node.Select(node => childrenOf[node].Count()));
        Columns = [.. _node.SelectMany(node => columnsOf[node])];
        _columnEnd = RunningTotal(_node.Select(node => columnsOf[node].Count()));
        _limit = new long[_node.Length];
        _demand = new long[_node.Length];
    }

    private int[] Columns { get; }

    public void ReadLimits(ReadOnlySpan<long> limit)
    {
        for (var i = 0; i < _node.Length - 1; i++)
            _limit[i] = limit[_node[i]];
        _limit[^1] = long.MaxValue;
    }

    public long Demand(ReadOnlySpan<long> columns)
    {
        var (column, child) = (0, 0);
        var demand = _demand;
        for (var i = 0; i < demand.Length; i++)
        {
            var sum = 0L;
            for (; column < _columnEnd[i]; column++)
                sum += columns[Columns[column]];
            for (; child < _childEnd[i]; child++)
                sum += demand[_child[child]];
            demand[i] = Math.Min(sum, _limit[i]);
        }
        return demand[^1];
    }

    private static int[] RunningTotal(IEnumerable<int> counts)
    {
        var total = 0;
        return [.. counts.Select(count => total += count)];
    }
}
