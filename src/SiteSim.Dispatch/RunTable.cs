namespace SiteSim.Dispatch;

/// <summary>
/// Runs: the rows of one group at one limit, the unit in which row watts become grid watts. Ordered by preorder node, so the runs of a
/// subtree are a range.
/// </summary>
internal sealed class RunTable(int[] node, int[] group, int[] firstSegment, int[] firstRunOfNode)
{
    public int Count => node.Length;

    public ReadOnlySpan<int> Node => node;

    public ReadOnlySpan<int> Group => group;

    /// <summary>First segment of each run, and the number of segments behind the last.</summary>
    public ReadOnlySpan<int> FirstSegment => firstSegment;

    /// <summary>First run of each preorder node, and the number of runs behind the last.</summary>
    public ReadOnlySpan<int> FirstRunOfNode => firstRunOfNode;
}
