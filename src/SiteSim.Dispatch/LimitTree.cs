namespace SiteSim.Dispatch;

/// <summary>
/// The laminar tree of limits in preorder: a subtree is the range [node, End[node]). Callers' numbers are translated at the door.
/// </summary>
internal sealed class LimitTree
{
    private readonly string[] _names;

    public LimitTree(IReadOnlyList<string> names, IReadOnlyList<int> parents)
    {
        Count = names.Count;
        _names = [.. names];
        NodeOf = new int[Count];
        LimitOf = new int[Count];
        Parent = new int[Count];
        End = new int[Count];
        Number(parents);
    }

    public int Count { get; }

    /// <summary>Preorder node of each caller's limit.</summary>
    public int[] NodeOf { get; }

    /// <summary>Caller's limit of each preorder node.</summary>
    public int[] LimitOf { get; }

    /// <summary>Parent of each preorder node; -1 for the site.</summary>
    public int[] Parent { get; }

    public int[] End { get; }

    public string NameOfLimit(int limit) => _names[limit];

    /// <summary>Parents precede their children in the caller's numbering, so sizes add up backwards and places are dealt out forwards.</summary>
    private void Number(IReadOnlyList<int> parents)
    {
        var size = new int[Count];
        for (var limit = Count - 1; limit >= 0; limit--)
        {
            size[limit]++;
            if (limit > 0)
                size[parents[limit]] += size[limit];
        }
        var nextPlace = new int[Count];
        for (var limit = 0; limit < Count; limit++)
        {
            var node = limit == 0 ? 0 : nextPlace[parents[limit]];
            if (limit > 0)
                nextPlace[parents[limit]] += size[limit];
            nextPlace[limit] = node + 1;
            NodeOf[limit] = node;
            LimitOf[node] = limit;
            Parent[node] = limit == 0 ? -1 : NodeOf[parents[limit]];
            End[node] = node + size[limit];
        }
    }
}
