namespace SiteSim.Dispatch;

/// <summary>
/// The segments of one group across the site, in merit order, with a cursor: everything before it is served, and the watts that makes are
/// kept by slot. Segments of one merit are a class: many where machines are identical, one where every machine differs.
/// </summary>
/// <remarks>
/// The cursor moves far by the rows of <see cref="BucketRows"/>, and near by adding segments one by one.
/// </remarks>
internal sealed class MeritOrder
{
    private readonly MeritClasses _classes;
    private readonly MeritEntry[] _entries;
    private readonly Buckets _buckets;
    private readonly BucketRows _rows;
    private readonly PlaceSet _absent;
    private readonly Memory<uint> _served;
    private readonly int _nearby;

    /// <param name="classes">The group's segments by class.</param>
    /// <param name="entries">The same, one by one.</param>
    /// <param name="served">Where the watts by slot are kept.</param>
    /// <param name="bucketSize">The most segments a bucket takes.</param>
    public MeritOrder(MeritClasses classes, MeritEntry[] entries, Memory<uint> served, int bucketSize)
    {
        (_classes, _entries, _served, _nearby) = (classes, entries, served, bucketSize);
        _absent = new(entries.Length);
        _buckets = new(classes, entries.Length, bucketSize);
        _rows = new(_buckets, entries, served.Length);
    }

    public MeritClasses Classes => _classes;

    /// <summary>Segments before the cursor.</summary>
    public int Place { get; private set; }

    public void MoveTo(int place)
    {
        if (Math.Abs(place - Place) > _nearby)
            JumpTo(_buckets.Nearest(place));
        if (place > Place)
            Serve(Place, place);
        else if (place < Place)
            Withdraw(place, Place);
        Place = place;
    }

    /// <summary>Takes the segment at a place out (sign -1) or puts it back (+1).</summary>
    public void Flip(int place, int slot, int watts, int sign)
    {
        _absent.Toggle(place);
        var change = (uint)(sign * watts);
        if (place < Place)
            _served.Span[slot] += change;
        _rows.Change(_buckets.Of(place), slot, change);
    }

    /// <summary>Adds what the segments between two places yield to their slots (sign -1: takes it away).</summary>
    public void AddYields(int from, int to, int sign, Span<long> yields)
    {
        foreach (ref readonly var entry in _entries.AsSpan(from, to - from))
            yields[entry.Slot] += sign * entry.Yield;
        for (var place = _absent.Next(from, to); place < to; place = _absent.Next(place + 1, to))
            yields[_entries[place].Slot] -= sign * _entries[place].Yield;
    }

    private void JumpTo(int bucket)
    {
        Place = _buckets.Start(bucket);
        _rows.Read(bucket, _served.Span);
    }

    private void Serve(int from, int to)
    {
        var served = _served.Span;
        foreach (ref readonly var entry in _entries.AsSpan(from, to - from))
            served[entry.Slot] += (uint)entry.Watts;
        for (var place = _absent.Next(from, to); place < to; place = _absent.Next(place + 1, to))
            served[_entries[place].Slot] -= (uint)_entries[place].Watts;
    }

    private void Withdraw(int from, int to)
    {
        var served = _served.Span;
        foreach (ref readonly var entry in _entries.AsSpan(from, to - from))
            served[entry.Slot] -= (uint)entry.Watts;
        for (var place = _absent.Next(from, to); place < to; place = _absent.Next(place + 1, to))
            served[_entries[place].Slot] += (uint)_entries[place].Watts;
    }
}
