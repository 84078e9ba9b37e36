using System.Numerics;
using System.Runtime.InteropServices;

namespace SiteSim.Kernel;

/// <summary>
/// The future: entries in the order (time, order), exactly, for any mix of times. A push costs the same at 10 and at a million entries,
/// a pop the cost of being moved down a few times.
/// </summary>
/// <remarks>
/// Two parts. The near run holds the next few entries sorted, latest first, so that the next one is popped off its end. Everything later
/// lies unsorted in <see cref="FarBuckets"/>. Invariant: no far entry precedes a near one.
/// </remarks>
internal sealed class EventQueue
{
    private const int LeastRanked = 4;

    private readonly FarBuckets _far = new();
    private readonly int _fillLimit;
    private readonly QueueEntry[] _small;
    private readonly QueueEntry[] _unsorted;
    private readonly long[] _times;
    private readonly int[] _ranks;
    private QueueEntry[] _large = [];
    private QueueEntry[] _near;
    private int _nearCount;
    private long _lastPopped;

    /// <param name="start">No entry may lie before this time, ticks.</param>
    /// <param name="fillLimit">Most entries the near run is filled with at once; it has room for half as many more.</param>
    public EventQueue(long start, int fillLimit = 32)
    {
        _fillLimit = fillLimit;
        int room = fillLimit + (fillLimit + 1) / 2;
        _near = _small = new QueueEntry[room];
        _unsorted = new QueueEntry[room];
        _ranks = new int[room];
        _times = new long[room + Vector<long>.Count];
        _lastPopped = start;
    }

    public bool IsEmpty => HeadTime == long.MaxValue;

    /// <summary>Time of the next entry, or <see cref="long.MaxValue"/> if there is none.</summary>
    public long HeadTime { get; private set; } = long.MaxValue;

    /// <summary>The next entry; the queue must not be empty.</summary>
    public ref readonly QueueEntry Head
    {
        get
        {
            if (_nearCount == 0)
                Refill();
            return ref _near[_nearCount - 1];
        }
    }

    /// <summary>Whether the next look at the head will sort some more entries.</summary>
    public bool IsNearEmpty => _nearCount == 0;

    /// <summary>The entries known to come next, latest first.</summary>
    public ReadOnlySpan<QueueEntry> Near => _near.AsSpan(0, _nearCount);

    /// <summary>Adds an entry, which must not lie before the last one popped.</summary>
    public void Push(in QueueEntry entry)
    {
        if (entry.Time < HeadTime)
            HeadTime = entry.Time;
        if (_nearCount > 0 ? entry.Precedes(_near[0]) || (_far.IsEmpty && _nearCount < _small.Length) : _far.IsEmpty)
            Insert(entry);
        else
            _far.Add(entry, _lastPopped);
    }

    public QueueEntry Pop()
    {
        if (_nearCount == 0)
            Refill();
        QueueEntry head = _near[--_nearCount];
        _lastPopped = head.Time;
        HeadTime = _nearCount > 0 ? _near[_nearCount - 1].Time : _far.EarliestTime;
        return head;
    }

    private void Insert(in QueueEntry entry)
    {
        if (_nearCount == _near.Length)
        {
            SpillLaterHalf();
            if (!entry.Precedes(_near[0]))
            {
                _far.Add(entry, _lastPopped);
                return;
            }
        }
        int place = _nearCount++;
        while (place > 0 && _near[place - 1].Precedes(entry))
        {
            _near[place] = _near[place - 1];
            place--;
        }
        _near[place] = entry;
    }

    private void SpillLaterHalf()
    {
        int spilled = _nearCount / 2;
        for (int i = spilled - 1; i >= 0; i--)
            _far.Add(_near[i], _lastPopped);
        _nearCount -= spilled;
        Array.Copy(_near, spilled, _near, 0, _nearCount);
    }

    /// <summary>A group of one time is loaded whole, however large.</summary>
    private void Refill()
    {
        _nearCount = _far.SplitUntil(_fillLimit);
        if (_nearCount > _small.Length)
        {
            if (_nearCount > _large.Length)
                _large = new QueueEntry[BitOperations.RoundUpToPowerOf2((uint)_nearCount)];
            _near = _large;
            _far.TakeEarliest(_near);
            SortLatestFirst(_near.AsSpan(0, _nearCount));
            return;
        }
        _near = _small;
        Span<QueueEntry> unsorted = _unsorted.AsSpan(0, _nearCount);
        _far.TakeEarliest(unsorted);
        if (_nearCount >= LeastRanked && RankLatestFirst(unsorted))
            return;
        unsorted.CopyTo(_near);
        SortLatestFirst(_near.AsSpan(0, _nearCount));
    }

    /// <summary>
    /// Puts each entry where the number of later ones says, found by comparing all with all: no branch depends on the times, so none is
    /// mispredicted.
    /// </summary>
    /// <returns>False, and nothing done, if two are of one time.</returns>
    private bool RankLatestFirst(ReadOnlySpan<QueueEntry> entries)
    {
        int count = entries.Length;
        int padded = (count + Vector<long>.Count - 1) & -Vector<long>.Count;
        for (int i = 0; i < count; i++)
            _times[i] = entries[i].Time;
        _times.AsSpan(count, padded - count).Fill(long.MinValue);
        Span<Vector<long>> vectors = MemoryMarshal.Cast<long, Vector<long>>(_times.AsSpan(0, padded));
        Vector<long> equal = Vector<long>.Zero;
        for (int i = 0; i < count; i++)
        {
            var time = new Vector<long>(_times[i]);
            Vector<long> later = Vector<long>.Zero;
            foreach (Vector<long> others in vectors)
            {
                later += Vector.GreaterThan(others, time);
                equal += Vector.Equals(others, time);
            }
            _ranks[i] = (int)-Vector.Sum(later);
        }
        if (-Vector.Sum(equal) > count)
            return false;
        for (int i = 0; i < count; i++)
            _near[_ranks[i]] = entries[i];
        return true;
    }

    /// <summary>Entries mostly come in the order in which they were pushed: a large group of one time is already sorted, or reversed.</summary>
    private static void SortLatestFirst(Span<QueueEntry> entries)
    {
        entries.Reverse();
        for (int i = 1; i < entries.Length; i++)
        {
            if (!entries[i - 1].Precedes(entries[i]))
                continue;
            if (entries.Length > 64)
            {
                entries.Sort();
                entries.Reverse();
                return;
            }
            QueueEntry moved = entries[i];
            int place = i;
            for (; place > 0 && entries[place - 1].Precedes(moved); place--)
                entries[place] = entries[place - 1];
            entries[place] = moved;
        }
    }
}
