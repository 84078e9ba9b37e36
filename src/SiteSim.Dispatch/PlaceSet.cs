using System.Numerics;

namespace SiteSim.Dispatch;

/// <summary>Places of a merit order whose segments are not available: a bit each, so that a flip touches next to no memory.</summary>
internal sealed class PlaceSet(int places)
{
    private readonly ulong[] _words = new ulong[(places >> 6) + 1];

    /// <summary>Puts a place in, or takes it out.</summary>
    public void Toggle(int place) => _words[place >> 6] ^= 1UL << place;

    /// <summary>The first member from <paramref name="from"/> on that stands before <paramref name="to"/>; <paramref name="to"/> where there is none.</summary>
    public int Next(int from, int to)
    {
        var index = from >> 6;
        var word = _words[index] & (ulong.MaxValue << from);
        while (word == 0)
        {
            if (++index > to >> 6)
                return to;
            word = _words[index];
        }
        return Math.Min(to, (index << 6) + BitOperations.TrailingZeroCount(word));
    }
}
