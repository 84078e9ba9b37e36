namespace SiteSim.Dispatch;

/// <summary>
/// How a group's merit order is divided: into buckets of some hundred segments, blocks of eight buckets and superblocks of eight blocks. Where
/// few classes tell the segments apart, buckets do not reach across classes; where very few do, a block is a class, whatever its size, so
/// that the order can be cut one class further in one step.
/// </summary>
internal sealed class Buckets
{
    public const int BlocksInSuperblock = 8;
    private const int BucketsInBlock = 8;
    private const int FewClasses = 64;
    private const int HintShift = 6;

    private readonly int[] _start;
    private readonly int[] _blockOf;
    private readonly int[] _blockStart;

    /// <summary>The bucket of every 64th segment.</summary>
    private readonly int[] _hint;

    /// <param name="classes">The group's segments by class.</param>
    /// <param name="segments">How many there are.</param>
    /// <param name="size">The most segments a bucket takes.</param>
    public Buckets(MeritClasses classes, int segments, int size)
    {
        var isByClass = classes.Count <= Math.Max(FewClasses, segments / size);
        var isBlockAClass = classes.Count <= Math.Max(FewClasses, segments / (size * BucketsInBlock));
        var (starts, blockStarts) = (new List<int>(), new List<int>());
        for (var i = 0; i < (isByClass ? classes.Count : 1); i++)
        {
            var end = isByClass ? classes.FirstPlace(i + 1) : segments;
            for (var place = isByClass ? classes.FirstPlace(i) : 0; place < end; place += size)
            {
                if (isBlockAClass ? place == classes.FirstPlace(i) : starts.Count % BucketsInBlock == 0)
                    blockStarts.Add(starts.Count);
                starts.Add(place);
            }
        }
        _start = [.. starts, segments];
        _blockStart = [.. blockStarts, starts.Count];
        _blockOf = [.. Enumerable.Range(0, BlockCount).SelectMany(block => Enumerable.Repeat(block, _blockStart[block + 1] - _blockStart[block])), BlockCount];
        _hint = [.. Enumerable.Range(0, (segments >> HintShift) + 1).Select(i => SortedSearch.LowerBound(_start, 0, _start.Length, (i << HintShift) + 1) - 1)];
    }

    public int Count => _start.Length - 1;

    public int BlockCount => _blockStart.Length - 1;

    /// <summary>First segment of a bucket; that of <see cref="Count"/> is all segments.</summary>
    public int Start(int bucket) => _start[bucket];

    /// <summary>Block of a bucket; that of <see cref="Count"/> is <see cref="BlockCount"/>.</summary>
    public int BlockOf(int bucket) => _blockOf[bucket];

    /// <summary>First bucket of a block; that of <see cref="BlockCount"/> is all buckets.</summary>
    public int BlockStart(int block) => _blockStart[block];

    /// <summary>The bucket that holds the segment at a place.</summary>
    public int Of(int place)
    {
        var bucket = _hint[place >> HintShift];
        while (_start[bucket + 1] <= place)
            bucket++;
        return bucket;
    }

    /// <summary>The bucket whose start is nearest to a place; <see cref="Count"/> where the end of all is.</summary>
    public int Nearest(int place)
    {
        if (place == _start[^1])
            return Count;
        var bucket = Of(place);
        return place - _start[bucket] <= _start[bucket + 1] - place ? bucket : bucket + 1;
    }

    /// <summary>The block that starts nearest to a bucket's start.</summary>
    public int NearestBlock(int bucket)
    {
        var block = _blockOf[bucket];
        return block < BlockCount && _blockStart[block + 1] - bucket < bucket - _blockStart[block] ? block + 1 : block;
    }
}
