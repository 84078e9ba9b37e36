namespace SiteSim.Dispatch;

/// <summary>
/// Collects limits, groups and rows, checks them, and builds a <see cref="DispatchProblem"/>. Numbers are dealt out in order of
/// addition, from 0; limit 0 is the site.
/// </summary>
/// <remarks>Bounds: up to four segments a row, 2^28 rows, a row up to 2^31-1 W, the rows at one limit up to 2^32-1 W, all rows together up to 2^40 W and 2^62 units of product per hour.</remarks>
public sealed class DispatchProblemBuilder
{
    public const int MaximumSegments = 4;
    internal const long MaximumWattsAtLimit = uint.MaxValue;
    internal const long MaximumTotalWatts = 1L << 40;
    private const long MaximumTotalYield = 1L << 62;
    private const long LargestExactYield = 1L << 53;

    private readonly List<string> _limitNames = [];
    private readonly List<int> _parents = [];
    private readonly List<long> _wattsAtLimit = [];
    private readonly List<string> _groupNames = [];
    private readonly List<RowDraft> _rows = [];
    private readonly List<Segment> _segments = [];
    private readonly List<string> _issues = [];
    private readonly List<int> _hulled = [];
    private long _totalWatts;
    private Int128 _totalYield;

    /// <param name="siteName">Name of limit 0.</param>
    public DispatchProblemBuilder(string siteName)
    {
        Append(siteName, -1);
    }

    /// <summary>Adds a limit below <paramref name="parent"/> and returns its number.</summary>
    public int AddLimit(string name, int parent)
    {
        if (parent < 0 || parent >= _limitNames.Count)
            _issues.Add($"Limit '{name}': parent {parent} does not exist; expected 0..{_limitNames.Count - 1}.");
        Append(name, parent);
        return _limitNames.Count - 1;
    }

    /// <summary>Adds a group of rows whose value moves together and returns its number.</summary>
    public int AddGroup(string name)
    {
        _groupNames.Add(name);
        return _groupNames.Count - 1;
    }

    /// <summary>Adds a row and returns its number.</summary>
    /// <param name="group">The group whose rate and gain apply.</param>
    /// <param name="limit">The limit the row hangs on.</param>
    /// <param name="floor">Must-run watts and what they yield: served before everything else at any price. Default: none.</param>
    /// <param name="segments">Up to four stretches above the floor; where yield per watt rises they are joined and the row is listed in
    /// <see cref="DispatchProblem.HulledRows"/>.</param>
    public int AddRow(int group, int limit, Segment floor, ReadOnlySpan<Segment> segments)
    {
        var row = _rows.Count;
        var sound = CheckPlace(row, group, limit) & CheckSegments(row, floor, segments);
        var first = _segments.Count;
        if (sound)
            AddHull(row, limit, floor, segments);
        _rows.Add(new(group, limit, floor, first, _segments.Count - first));
        return row;
    }

    /// <exception cref="DispatchProblemException">Something was wrong; the exception lists everything that was.</exception>
    public DispatchProblem Build()
    {
        CheckTotals();
        if (_issues.Count > 0)
            throw new DispatchProblemException([.. _issues]);
        var tree = new LimitTree(_limitNames, _parents);
        var layout = new RunLayout(tree, _groupNames.Count, _rows);
        var table = new SegmentTable(_rows.Count, layout.SegmentCount);
        var curves = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_segments);
        for (var row = 0; row < _rows.Count; row++)
        {
            var draft = _rows[row];
            var run = layout.RunOfRow(row);
            layout.NextPlace[run] = table.Append(row, run, layout.NextPlace[run], draft.Floor, curves.Slice(draft.First, draft.Count));
        }
        return new(tree, [.. _groupNames], layout.ToTable(), table, [.. _hulled]);
    }

    private void Append(string limitName, int parent)
    {
        _limitNames.Add(limitName);
        _parents.Add(parent);
        _wattsAtLimit.Add(0);
    }

    private void AddHull(int row, int limit, Segment floor, ReadOnlySpan<Segment> segments)
    {
        _wattsAtLimit[limit] += floor.Watts;
        Span<Segment> curve = stackalloc Segment[MaximumSegments];
        segments.CopyTo(curve);
        var kept = ConcaveHull.Reduce(curve[..segments.Length]);
        _segments.AddRange(curve[..kept]);
        var nonEmpty = 0;
        foreach (var segment in segments)
        {
            nonEmpty += segment.Watts > 0 ? 1 : 0;
            _wattsAtLimit[limit] += segment.Watts;
        }
        if (kept < nonEmpty)
            _hulled.Add(row);
    }

    private bool CheckPlace(int row, int group, int limit)
    {
        var issues = _issues.Count;
        if (group < 0 || group >= _groupNames.Count)
            _issues.Add($"Row {row}: group {group} does not exist; {_groupNames.Count} group(s) were added.");
        if (limit < 0 || limit >= _limitNames.Count)
            _issues.Add($"Row {row}: limit {limit} does not exist; expected 0..{_limitNames.Count - 1}.");
        return _issues.Count == issues;
    }

    private bool CheckSegments(int row, Segment floor, ReadOnlySpan<Segment> segments)
    {
        var issues = _issues.Count;
        if (segments.Length > MaximumSegments)
            _issues.Add($"Row {row}: {segments.Length} segments; expected at most {MaximumSegments}.");
        var watts = CheckSegment(row, "floor", floor);
        for (var i = 0; i < segments.Length; i++)
            watts += CheckSegment(row, $"segment {i}", segments[i]);
        if (watts > int.MaxValue)
            _issues.Add($"Row {row}: {watts} W in all; expected at most {int.MaxValue} W.");
        return _issues.Count == issues;
    }

    private long CheckSegment(int row, string part, Segment segment)
    {
        if (segment.Watts < 0)
            _issues.Add($"Row {row}, {part}: {segment.Watts} W; expected 0 or more.");
        if (segment.Yield is < 0 or > LargestExactYield)
            _issues.Add($"Row {row}, {part}: yield {segment.Yield}; expected 0..{LargestExactYield}.");
        if (segment.Watts == 0 && segment.Yield != 0)
            _issues.Add($"Row {row}, {part}: yield {segment.Yield} from 0 W; expected 0.");
        _totalWatts += Math.Max(0, segment.Watts);
        _totalYield += Math.Max(0, segment.Yield);
        return Math.Max(0, segment.Watts);
    }

    private void CheckTotals()
    {
        if (_rows.Count > MeritKey.MaximumRows)
            _issues.Add($"Site '{_limitNames[0]}': {_rows.Count} rows; expected at most {MeritKey.MaximumRows}.");
        for (var limit = 0; limit < _limitNames.Count; limit++)
        {
            if (_wattsAtLimit[limit] > MaximumWattsAtLimit)
                _issues.Add($"Limit '{_limitNames[limit]}': {_wattsAtLimit[limit]} row watts at this limit itself; expected at most {MaximumWattsAtLimit}.");
        }
        if (_totalWatts > MaximumTotalWatts)
            _issues.Add($"Site '{_limitNames[0]}': {_totalWatts} row watts in all; expected at most {MaximumTotalWatts}.");
        if (_totalYield > MaximumTotalYield)
            _issues.Add($"Site '{_limitNames[0]}': a yield of {_totalYield} in all; expected at most {MaximumTotalYield}.");
    }
}
