using System.Globalization;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Series;

/// <summary>Times of series files.</summary>
internal static class SeriesTime
{
    private static readonly string[] Formats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss"];

    private static readonly string[] WithOffset = [.. Formats.SelectMany(format => new[] { format + "zzz", format + "K" })];

    public static string Words(DateTime startUtc, DateTime endUtc) =>
        FormattableString.Invariant($"{startUtc:yyyy-MM-ddTHH:mm} to {endUtc:yyyy-MM-ddTHH:mm} UTC");

    /// <summary>
    /// The instant of a cell: its own offset or Z where it has one, else the clock that the scenario names. Null when it is not a time.
    /// </summary>
    public static DateTime? ToUtc(string cell, SeriesClock times, LocalClock? clock)
    {
        if (DateTime.TryParseExact(cell, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            var offset = times == SeriesClock.Standard ? clock?.StandardOffset ?? TimeSpan.Zero : TimeSpan.Zero;
            return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
        }

        return DateTimeOffset.TryParseExact(
            cell, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.UtcDateTime
            : null;
    }
}
