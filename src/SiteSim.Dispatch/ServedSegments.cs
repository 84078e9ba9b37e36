namespace SiteSim.Dispatch;

/// <summary>The segments of one row, each with the watts it is served; nothing for a row that is out.</summary>
internal ref struct ServedSegments
{
    private readonly SegmentTable _segments;
    private readonly RunOutcome _run;
    private readonly int _end;
    private int _segment;

    public ServedSegments(DispatchProblem problem, RowAvailability availability, RunOutcome[] runs, int row)
    {
        _segments = problem.Segments;
        _run = runs[_segments.RunOfRow(row)];
        var range = _segments.OfRow(row);
        _segment = range.Start.Value - 1;
        _end = availability.IsAvailable(row) ? range.End.Value : range.Start.Value;
    }

    public readonly (int Segment, int Watts) Current => (_segment, _run.Served(_segments.Key(_segment), _segments.Watts[_segment]));

    public readonly ServedSegments GetEnumerator() => this;

    public bool MoveNext() => ++_segment < _end;
}
