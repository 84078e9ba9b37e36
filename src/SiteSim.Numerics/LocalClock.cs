namespace SiteSim.Numerics;

/// <summary>
/// Local clock time of a site from UTC, by rule and not by the time zone files of the machine: the same in every year and on every machine.
/// </summary>
/// <param name="StandardOffset">Local standard time less UTC: -6 h in Texas.</param>
/// <param name="Rule">When an hour is added to it.</param>
public sealed record LocalClock(TimeSpan StandardOffset, DaylightRule Rule)
{
    private static readonly TimeSpan OneHour = TimeSpan.FromHours(1);

    public static LocalClock Utc { get; } = new(TimeSpan.Zero, DaylightRule.None);

    /// <summary>US Central Time: ERCOT and Texas.</summary>
    public static LocalClock UsCentral { get; } = new(TimeSpan.FromHours(-6), DaylightRule.UnitedStates);

    /// <summary>US Eastern Time: PJM and NYISO.</summary>
    public static LocalClock UsEastern { get; } = new(TimeSpan.FromHours(-5), DaylightRule.UnitedStates);

    /// <summary>What a clock on the wall shows at a UTC instant.</summary>
    public DateTime ToLocal(DateTime utc)
    {
        DateTime standard = DateTime.SpecifyKind(utc + StandardOffset, DateTimeKind.Unspecified);
        return IsDaylight(standard) ? standard + OneHour : standard;
    }

    /// <summary>
    /// The UTC instant of a wall-clock time. The repeated hour of autumn is read as its first pass; a time the spring change skips is
    /// read as if the change had not come yet, so 2:30 is an hour and a half after 1:00.
    /// </summary>
    public DateTime ToUtc(DateTime local)
    {
        DateTime standard = DateTime.SpecifyKind(local, DateTimeKind.Utc) - StandardOffset;
        DateTime daylight = standard - OneHour;
        return ToLocal(daylight) == local ? daylight : standard;
    }

    private bool IsDaylight(DateTime standard)
    {
        if (Rule == DaylightRule.None || standard.Month is < 3 or > 11) return false;
        // Both changes in standard time: 2:00 daylight time in November is 1:00 standard time.
        return standard >= Sunday(standard.Year, 3, 2).AddHours(2) && standard < Sunday(standard.Year, 11, 1).AddHours(1);
    }

    private static DateTime Sunday(int year, int month, int which)
    {
        var first = new DateTime(year, month, 1);
        int toSunday = (7 - (int)first.DayOfWeek) % 7;
        return first.AddDays(toSunday + 7 * (which - 1));
    }
}
