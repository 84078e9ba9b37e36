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
        var (demand, parent) = (_demand, problem.Tree.Parent);
        var firstRun = problem.Runs.FirstRunOfNode;
        var group = problem.Runs.Group;
        var groups = terms.Groups;
        var limit = terms.Limit;
        demand.AsSpan(top, end - top).Clear();
        for (var node = end - 1; node >= top; node--)
        {
            var sum = demand[node];
            for (var run = firstRun[node]; run < firstRun[node + 1]; run++)
                sum += groups[group[run]].GridWatts(rowWatts[run]);
            demand[node] = sum;
            if (node > top)
                demand[parent[node]] += Math.Min(limit[node], sum);
        }
        return demand[top];
    }

    /// <summary>Adds demand of a node's own runs, and what of it the limits let through to the nodes above it up to a top.</summary>
    public void Add(int top, int node, long gridWatts)
    {
        for (; node != top; node = problem.Tree.Parent[node])
        {
            var passed = Math.Min(terms.Limit[node], _demand[node]);
            _demand[node] += gridWatts;
            gridWatts = Math.Min(terms.Limit[node], _demand[node]) - passed;
        }
        _demand[top] += gridWatts;
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
}
