namespace SiteSim.Dispatch;

/// <summary>The segments of one group in merit order, told apart by merit: a class is all segments of one rank.</summary>
internal sealed class MeritClasses
{
    private const int SampleShift = 6;

    /// <summary>How far the rank of each class lies below that of floors: ascending.</summary>
    private readonly int[] _descent;

    /// <summary>Every 64th of them, so that a search touches few cache lines.</summary>
    private readonly int[] _sample;
    private readonly int[] _firstPlace;
    private readonly int[] _id;

    /// <param name="keys">The group's keys, ascending.</param>
    public MeritClasses(ReadOnlySpan<long> keys)
    {
        _id = new int[keys.Length];
        var descent = new List<int>();
        var firstPlace = new List<int>();
        for (var place = 0; place < keys.Length; place++)
        {
            _id[place] = MeritKey.IdOf(keys[place]);
            var below = MeritKey.FloorRank - MeritKey.RankOf(keys[place]);
            if (place > 0 && below == descent[^1])
                continue;
            descent.Add(below);
            firstPlace.Add(place);
        }
        _descent = [.. descent];
        _firstPlace = [.. firstPlace, keys.Length];
        _sample = [.. _descent.Where((_, index) => index % (1 << SampleShift) == 0)];
    }

    public int Count => _descent.Length;

    public int RankOf(int number) => MeritKey.FloorRank - _descent[number];

    /// <summary>Segments of better classes; that of <see cref="Count"/> is all segments.</summary>
    public int FirstPlace(int number) => _firstPlace[number];

    /// <summary>The key of the segment at a place.</summary>
    public long KeyAt(int place)
    {
        var number = SortedSearch.LowerBound(_firstPlace, 0, _firstPlace.Length, place + 1) - 1;
        return MeritKey.Pack(RankOf(number), _id[place]);
    }

    /// <summary>Segments before a key.</summary>
    public int PlaceOf(long key)
    {
        var number = CountAbove(MeritKey.RankOf(key), 0, Count);
        var end = number < Count && RankOf(number) == MeritKey.RankOf(key) ? _firstPlace[number + 1] : _firstPlace[number];
        return SortedSearch.LowerBound(_id, _firstPlace[number], end, MeritKey.IdOf(key));
    }

    /// <summary>Classes worth more than a value, known to be <paramref name="from"/>..<paramref name="to"/>; a guess that is right costs two products.</summary>
    public int CountWorthMore(double value, in GroupTerms terms, int guess, int from, int to)
    {
        var isRight = guess >= from && guess <= to
            && (guess == from || terms.Value(RankOf(guess - 1)) > value)
            && (guess == to || terms.Value(RankOf(guess)) <= value);
        return isRight ? guess : CountAbove(terms.LargestRankAtMost(value), from, to);
    }

    /// <summary>Classes of a rank above <paramref name="rank"/>, known to be <paramref name="from"/>..<paramref name="to"/>.</summary>
    public int CountAbove(int rank, int from, int to)
    {
        if (from == to)
            return from;
        var below = MeritKey.FloorRank - rank;
        var sample = SortedSearch.LowerBound(_sample, (from >> SampleShift) + 1, ((to - 1) >> SampleShift) + 1, below) - 1;
        return SortedSearch.LowerBound(_descent, Math.Max(from, sample << SampleShift), Math.Min(to, (sample + 1) << SampleShift), below);
    }
}
