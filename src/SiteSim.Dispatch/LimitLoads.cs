namespace SiteSim.Dispatch;

/// <summary>Demand at each limit when every limit below it holds: the sum of its runs in grid watts and of its children, each up to its limit.</summary>
internal sealed class LimitLoads(DispatchProblem problem, SolveTerms terms)
{
    private readonly long[] _demand = new long[problem.LimitCount];

    /// <summary>Demand by preorder node, as far as it was last evaluated.</summary>
    public ReadOnlySpan<long> Demand => _demand;

    /// <summary>Demand at a node and all below it.</summary>
    public Span<long> Below(int node) => _demand.AsSpan(node..problem.Tree.End[node]);

    /// <summary>Evaluates a subtree for the given row watts of each run and returns the demand at its top.</summary>
    public long Evaluate(int top, ReadOnlySpan<long> rowWatts)
    {
        var end = problem.Tree.End[top];
        _demand.AsSpan(top, end - top).Clear();
        for (var node = end - 1; node >= top; node--)
        {
            _demand[node] += OwnGridWatts(node, rowWatts);
            if (node > top)
                _demand[problem.Tree.Parent[node]] += Math.Min(terms.Limit[node], _demand[node]);
        }
        return _demand[top];
    }

    /// <summary>The limit with the least headroom between a node and the site, the lowest of equals.</summary>
    public (int Node, long Headroom) Tightest(int node)
    {
        var tightest = (Node: node, Headroom: long.MaxValue);
        for (; node >= 0; node = problem.Tree.Parent[node])
        {
            var headroom = terms.Limit[node] - _demand[node];
            if (headroom < tightest.Headroom)
                tightest = (node, headroom);
        }
        return tightest;
    }

    private long OwnGridWatts(int node, ReadOnlySpan<long> rowWatts)
    {
        var gridWatts = 0L;
        var runs = problem.Runs;
        for (var run = runs.FirstRunOfNode[node]; run < runs.FirstRunOfNode[node + 1]; run++)
            gridWatts += terms.Groups[runs.Group[run]].GridWatts(rowWatts[run]);
        return gridWatts;
    }
}
