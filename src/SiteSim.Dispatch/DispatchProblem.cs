namespace SiteSim.Dispatch;

/// <summary>
/// What never changes while a site is dispatched: the tree of limits, the groups, and the rows with their value curves.
/// Immutable; any number of dispatchers may share it on any thread. Built by <see cref="DispatchProblemBuilder"/>.
/// </summary>
public sealed class DispatchProblem
{
    private readonly Lazy<RowCurves> _curves;

    internal DispatchProblem(LimitTree tree, string[] groupNames, RunTable runs, SegmentTable segments, int[] hulledRows)
    {
        Tree = tree;
        GroupNames = groupNames;
        Runs = runs;
        Segments = segments;
        HulledRows = hulledRows;
        _curves = new(() => new(segments));
    }

    /// <summary>Limits, the site (number 0) included.</summary>
    public int LimitCount => Tree.Count;

    public int GroupCount => GroupNames.Count;

    public int RowCount => Segments.RowCount;

    /// <summary>Must-run floors and segments after hulling.</summary>
    public int SegmentCount => Segments.Count;

    public IReadOnlyList<string> GroupNames { get; }

    /// <summary>Rows, ascending, whose curve was not concave and was replaced by its hull.</summary>
    public IReadOnlyList<int> HulledRows { get; }

    /// <summary>A sentence for each of <see cref="HulledRows"/>.</summary>
    public IEnumerable<string> Notes => HulledRows.Select(row =>
        $"Row {row} of group '{GroupNames[Runs.Group[Segments.RunOfRow(row)]]}': yield per watt rises along its curve, which was replaced by its concave hull.");

    internal LimitTree Tree { get; }

    internal RunTable Runs { get; }

    internal SegmentTable Segments { get; }

    /// <summary>The segments by row, laid out when first asked for.</summary>
    internal RowCurves Curves => _curves.Value;

    public string LimitName(int limit) => Tree.NameOfLimit(limit);

    internal (int First, int End) RunsBelow(int node) => (Runs.FirstRunOfNode[node], Runs.FirstRunOfNode[Tree.End[node]]);
}
