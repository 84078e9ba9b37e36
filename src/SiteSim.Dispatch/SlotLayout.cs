namespace SiteSim.Dispatch;

/// <summary>
/// Where each limit that has rows lies in the flat arrays the site's demand is evaluated over. A slot is such a limit; slots that share a
/// parent (their hub) stand in columns, sixteen columns side by side are a tile, and a tile's rows are contiguous, so that a column is
/// summed by adding vectors and nothing is ever summed across lanes.
/// </summary>
/// <remarks>A column holds at most 2^32-1 W of rows, so that watts add up in lanes of 32 bits. A limit that has both rows and limits below it, or is the site, gets a slot without a bound whose hub is the limit itself.</remarks>
internal sealed class SlotLayout
{
    public const int Lanes = 16;
    private const int TallestColumn = 64;

    /// <summary>What summing a column by itself costs, in vector additions.</summary>
    private const int CostOfLooseColumn = 2;

    private readonly DispatchProblem _problem;

    public SlotLayout(DispatchProblem problem)
    {
        _problem = problem;
        var members = Members();
        Height = ChooseHeight(members);
        var watts = WattsByNode();
        Columns = [.. members.SelectMany(m => Split(m.Hub, m.Nodes, watts)).OrderBy(column => column.Owner)];
        Tiles = (Columns.Length + Lanes - 1) / Lanes;
        SlotOfNode = new int[problem.LimitCount];
        for (var column = 0; column < Columns.Length; column++)
            DealOut(column);
    }

    /// <summary>Slots in a column, an even number.</summary>
    public int Height { get; }

    public int Tiles { get; }

    /// <summary>Slots, the empty ones that fill up tiles included.</summary>
    public int SlotCount => Tiles * Height * Lanes;

    /// <summary>In ascending order of their owners.</summary>
    public SlotColumn[] Columns { get; }

    /// <summary>The slot of each preorder node that has rows.</summary>
    public int[] SlotOfNode { get; }

    /// <summary>Whether a node's limit is applied at its slot rather than at its hub.</summary>
    public bool IsBoundAtSlot(int node) => node > 0 && _problem.Tree.End[node] == node + 1;

    public bool HasRows(int node) => _problem.Runs.FirstRunOfNode[node + 1] > _problem.Runs.FirstRunOfNode[node];

    private List<(int Hub, List<int> Nodes)> Members()
    {
        var byHub = new List<int>?[_problem.LimitCount];
        for (var node = 0; node < byHub.Length; node++)
        {
            if (HasRows(node))
                (byHub[IsBoundAtSlot(node) ? _problem.Tree.Parent[node] : node] ??= []).Add(node);
        }
        var members = new List<(int, List<int>)>();
        for (var hub = 0; hub < byHub.Length; hub++)
        {
            if (byHub[hub] is { } nodes)
                members.Add((hub, nodes));
        }
        return members;
    }

    /// <summary>Whether a hub's demand is that of its slots: no limit below it has limits of its own.</summary>
    private bool IsLowest(int hub, List<int> nodes) => hub > 0 && nodes.Count(node => node != hub) == _problem.Tree.End[hub] - hub - 1;

    /// <summary>The height at which demand takes the fewest additions: a vector a group for every sixteen slots, and what columns of their own cost.</summary>
    private int ChooseHeight(List<(int Hub, List<int> Nodes)> members)
    {
        var (best, fewest) = (2, long.MaxValue);
        for (var height = 2; height <= TallestColumn; height += 2)
        {
            var columns = members.Sum(m => (m.Nodes.Count + height - 1) / height);
            var bound = members.Count(m => m.Nodes.Count <= height && IsLowest(m.Hub, m.Nodes));
            var additions = ((long)(columns + Lanes - 1) / Lanes * height * _problem.GroupCount) + (CostOfLooseColumn * (columns - bound));
            if (additions < fewest)
                (best, fewest) = (height, additions);
        }
        return best;
    }

    private long[] WattsByNode()
    {
        var watts = new long[_problem.LimitCount];
        for (var segment = 0; segment < _problem.SegmentCount; segment++)
            watts[_problem.Runs.Node[_problem.Segments.RunOfSegment(segment)]] += _problem.Segments.Watts[segment];
        return watts;
    }

    /// <summary>A hub's columns; when there is but one and nothing else below the hub, the hub's limit bounds it right away.</summary>
    private IEnumerable<SlotColumn> Split(int hub, List<int> nodes, long[] watts)
    {
        var columns = new List<List<int>>();
        var total = 0L;
        foreach (var node in nodes)
        {
            if (columns.Count == 0 || columns[^1].Count == Height || total + watts[node] > DispatchProblemBuilder.MaximumWattsAtLimit)
            {
                columns.Add([]);
                total = 0;
            }
            columns[^1].Add(node);
            total += watts[node];
        }
        var isBound = columns.Count == 1 && IsLowest(hub, nodes);
        return columns.Select(column => new SlotColumn(isBound ? _problem.Tree.Parent[hub] : hub, isBound ? hub : -1, [.. column]));
    }

    private void DealOut(int column)
    {
        var nodes = Columns[column].Nodes;
        for (var row = 0; row < nodes.Length; row++)
            SlotOfNode[nodes[row]] = ((((column / Lanes) * Height) + row) * Lanes) + (column % Lanes);
    }
}
