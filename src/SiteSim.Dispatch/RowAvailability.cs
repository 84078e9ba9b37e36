namespace SiteSim.Dispatch;

/// <summary>Which rows may run, and each segment's watts on those terms.</summary>
internal sealed class RowAvailability
{
    private readonly SegmentTable _segments;
    private readonly bool[] _isOut;
    private readonly int[] _watts;

    public RowAvailability(SegmentTable segments)
    {
        _segments = segments;
        _isOut = new bool[segments.RowCount];
        _watts = segments.Watts.ToArray();
    }

    /// <summary>Watts of every segment; 0 while its row is out.</summary>
    public ReadOnlySpan<int> Watts => _watts;

    /// <summary>By row.</summary>
    public ReadOnlySpan<bool> IsOut => _isOut;

    public bool IsAvailable(int row) => !_isOut[row];

    /// <summary>Returns whether anything changed.</summary>
    public bool Set(int row, bool available)
    {
        if (_isOut[row] != available)
            return false;
        _isOut[row] = !available;
        var (first, count) = _segments.OfRow(row).GetOffsetAndLength(_segments.Count);
        if (available)
            _segments.Watts.Slice(first, count).CopyTo(_watts.AsSpan(first));
        else
            _watts.AsSpan(first, count).Clear();
        return true;
    }
}
