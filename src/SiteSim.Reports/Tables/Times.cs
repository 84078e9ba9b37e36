using System.Globalization;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Local times and months as tables print them.</summary>
public static class Times
{
    public static string Local(this LocalTime time, DateTime utc) => time.ToLocal(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string LocalSeconds(this LocalTime time, DateTime utc) =>
        time.ToLocal(utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Largest whole unit: 3 years, 14 days, 90 min.</summary>
    public static string Length(TimeSpan length) => length switch
    {
        { TotalMinutes: < 120 } => Quantity.Fixed(length.TotalMinutes, 0) + " min",
        { TotalHours: < 72 } => Quantity.Fixed(length.TotalHours, length.Minutes == 0 ? 0 : 1) + " h",
        _ => Quantity.Fixed(length.TotalDays, 0) + " days",
    };
}
