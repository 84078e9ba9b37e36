namespace SiteSim.Dispatch;

/// <summary>Finds the runs that have rows and deals out their places in the segment table.</summary>
internal sealed class RunLayout
{
    private readonly int[] _runOfRow;
    private readonly List<int> _node = [];
    private readonly List<int> _group = [];
    private readonly List<int> _firstSegment = [];
    private readonly int[] _firstRunOfNode;

    public RunLayout(LimitTree tree, int groupCount, List<RowDraft> rows)
    {
        var cell = new long[rows.Count];
        for (var row = 0; row < cell.Length; row++)
            cell[row] = (long)tree.NodeOf[rows[row].Limit] * groupCount + rows[row].Group;
        _runOfRow = new int[rows.Count];
        _firstRunOfNode = new int[tree.Count + 1];
        NameRuns(cell, groupCount, rows);
        for (var node = 0; node < tree.Count; node++)
            _firstRunOfNode[node + 1] += _firstRunOfNode[node];
        NextPlace = [.. _firstSegment];
        _firstSegment.Add(SegmentCount);
    }

    public int SegmentCount { get; private set; }

    /// <summary>The next free segment of each run while rows are written.</summary>
    public int[] NextPlace { get; }

    public int RunOfRow(int row) => _runOfRow[row];

    public RunTable ToTable() => new([.. _node], [.. _group], [.. _firstSegment], _firstRunOfNode);

    /// <summary>Walks the rows sorted by (node, group) cell; a new cell opens a run.</summary>
    private void NameRuns(long[] cell, int groupCount, List<RowDraft> rows)
    {
        var order = new int[cell.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort((long[])cell.Clone(), order);
        var last = -1L;
        foreach (var row in order)
        {
            if (cell[row] != last)
                Open(last = cell[row], groupCount);
            _runOfRow[row] = _node.Count - 1;
            SegmentCount += rows[row].SegmentCount;
        }
    }

    private void Open(long cell, int groupCount)
    {
        var node = (int)(cell / groupCount);
        _node.Add(node);
        _group.Add((int)(cell % groupCount));
        _firstSegment.Add(SegmentCount);
        _firstRunOfNode[node + 1]++;
    }
}
