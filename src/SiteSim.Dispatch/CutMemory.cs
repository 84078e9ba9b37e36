namespace SiteSim.Dispatch;

/// <summary>
/// What cutting a limit made of the runs below it, kept for as long as nothing below it changes: no row, no limit, and no rate or gain that
/// matters there. Where all rows are of one group a rate does not, because their order stays as it is.
/// </summary>
/// <remarks>A cut depends on nothing above its limit. Limits with many runs or limits below them are not remembered, so that memory stays in proportion to the site.</remarks>
internal sealed class CutMemory
{
    private const int MostBelow = 256;
    private const long Never = -1;

    private readonly DispatchProblem _problem;
    private readonly int[][] _groups;
    private readonly int[] _firstRun;
    private readonly int[] _firstNode;
    private readonly RunOutcome[] _runs;
    private readonly long[] _demand;
    private readonly int[] _rank;
    private readonly long[] _cutAt;
    private readonly long[] _changedAt;
    private readonly long[] _limit;
    private readonly GroupTerms[] _terms;
    private readonly long[] _rateAt;
    private readonly long[] _gainAt;
    private long _now;

    public CutMemory(DispatchProblem problem)
    {
        _problem = problem;
        var nodes = problem.LimitCount;
        (_groups, _firstRun, _firstNode) = (new int[nodes][], new int[nodes + 1], new int[nodes + 1]);
        for (var node = 0; node < nodes; node++)
        {
            var (first, end) = problem.RunsBelow(node);
            var below = problem.Tree.End[node] - node;
            var isKept = node > 0 && Math.Max(end - first, below) <= MostBelow;
            _groups[node] = isKept ? [.. problem.Runs.Group[first..end].ToArray().Distinct()] : [];
            _firstRun[node + 1] = _firstRun[node] + (isKept ? end - first : 0);
            _firstNode[node + 1] = _firstNode[node] + (isKept ? below : 0);
        }
        _runs = new RunOutcome[_firstRun[^1]];
        _demand = new long[_firstNode[^1]];
        (_rank, _limit) = (new int[nodes], new long[nodes]);
        _cutAt = [.. Enumerable.Repeat(Never, nodes)];
        _changedAt = new long[nodes];
        (_terms, _rateAt, _gainAt) = (new GroupTerms[problem.GroupCount], new long[problem.GroupCount], new long[problem.GroupCount]);
    }

    /// <summary>Takes over the rates and gains of a solve.</summary>
    public void ReadGroups(ReadOnlySpan<GroupTerms> terms)
    {
        _now++;
        for (var group = 0; group < _terms.Length; group++)
        {
            if (terms[group].Equals(_terms[group]))
                continue;
            _rateAt[group] = _now;
            if (terms[group].GainQ20 != _terms[group].GainQ20)
                _gainAt[group] = _now;
            _terms[group] = terms[group];
        }
    }

    /// <summary>Takes over the limits of a solve, by preorder node.</summary>
    public void ReadLimits(ReadOnlySpan<long> limits)
    {
        for (var node = 1; node < _limit.Length; node++)
        {
            if (limits[node] != _limit[node])
                Forget(node);
            _limit[node] = limits[node];
        }
    }

    /// <summary>Something changed at a node: nothing remembered of it and of the limits above it holds.</summary>
    public void Forget(int node)
    {
        _now++;
        for (; node > 0; node = _problem.Tree.Parent[node])
            _changedAt[node] = _now;
    }

    /// <summary>The rank at which a limit was cut, with the runs and the demand by node below it as the cut left them; false where they have to be found anew.</summary>
    public bool Recall(int node, Span<RunOutcome> runs, Span<long> demand, out int rank)
    {
        rank = _rank[node];
        if (!Holds(node))
            return false;
        _runs.AsSpan(_firstRun[node].._firstRun[node + 1]).CopyTo(runs);
        _demand.AsSpan(_firstNode[node].._firstNode[node + 1]).CopyTo(demand);
        return true;
    }

    /// <summary>Keeps what cutting a limit left below it.</summary>
    public void Keep(int node, ReadOnlySpan<RunOutcome> runs, ReadOnlySpan<long> demand, int rank)
    {
        if (_groups[node].Length == 0)
            return;
        (_cutAt[node], _rank[node]) = (_now, rank);
        runs.CopyTo(_runs.AsSpan(_firstRun[node]));
        demand.CopyTo(_demand.AsSpan(_firstNode[node]));
    }

    private bool Holds(int node)
    {
        var (at, groups) = (_cutAt[node], _groups[node]);
        if (at < _changedAt[node])
            return false;
        var changed = groups.Length == 1 ? _gainAt : _rateAt;
        foreach (var group in groups)
        {
            if (at < changed[group])
                return false;
        }
        return true;
    }
}
