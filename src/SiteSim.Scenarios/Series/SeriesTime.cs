using System.Globalization;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Series;

/// <summary>Times of series files.</summary>
internal static class SeriesTime
{
    private static readonly string[] _formats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss"];

    private static readonly string[] _withOffset = [.. _formats.Select(format => format + "zzz"), .. _formats.Select(format => format + "K")];

    /// <summary>The instant of a cell: its own offset or Z where it has one, else the clock that the scenario names. Null when it is not a time.</summary>
    public static DateTime? ToUtc(string cell, SeriesClock times, LocalClock? clock)
    {
        if (DateTime.TryParseExact(cell, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            var offset = times == SeriesClock.Standard ? clock?.StandardOffset ?? TimeSpan.Zero : TimeSpan.Zero;
            return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
        }

        return DateTimeOffset.TryParseExact(cell, _withOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant.UtcDateTime : null;
    }
}
