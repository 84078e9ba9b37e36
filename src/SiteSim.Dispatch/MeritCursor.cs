namespace SiteSim.Dispatch;

/// <summary>A place in every run and what is available before it. A cursor that moves a little walks; flips are taken in as they come.</summary>
internal sealed class MeritCursor(SegmentTable segments, MeritIndex index, int runs)
{
    private const int Nearby = 32;

    private readonly (int Place, Tally Before)[] _at = new (int, Tally)[runs];

    public int Place(int run) => _at[run].Place;

    public Tally Before(int run) => _at[run].Before;

    public void MoveTo(int run, int place)
    {
        ref var at = ref _at[run];
        var steps = place - at.Place;
        if (Math.Abs(steps) > Nearby)
            at.Before = index.Before(run, place);
        else if (steps > 0)
            at.Before += index.Between(run, at.Place, place);
        else if (steps < 0)
            at.Before += -1 * index.Between(run, place, at.Place);
        at.Place = place;
    }

    /// <summary>Takes a row out (sign -1) or puts it back (+1).</summary>
    public void Flip(int row, ReadOnlySpan<SegmentPlaces> places, int sign)
    {
        ref var at = ref _at[segments.RunOfRow(row)];
        var first = segments.OfRow(row).Start.Value;
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].InRun < at.Place)
                at.Before += sign * new Tally(segments.Watts[first + i], segments.Yield[first + i]);
        }
    }
}
