using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Reports.Summaries;

/// <summary>The site's local time as a run directory keeps it, so that a reader needs no time zone database.</summary>
/// <param name="TimeZone">What people call it.</param>
/// <param name="Offsets">In order of time; the first holds before its own start too.</param>
public sealed record LocalTime(string TimeZone, IReadOnlyList<UtcOffset> Offsets)
{
    private static readonly TimeSpan Margin = TimeSpan.FromDays(2);

    /// <summary>Every zone in use changes its offset on a quarter of an hour.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    /// <summary>Offsets over the horizon and two days on either side.</summary>
    public static LocalTime Of(LocalClock clock, Horizon horizon)
    {
        var offsets = new List<UtcOffset>();
        for (var utc = horizon.StartUtc - Margin; utc <= horizon.EndUtc + Margin; utc += Step)
        {
            var minutes = (int)(clock.ToLocal(utc) - utc).TotalMinutes;
            if (offsets.Count == 0 || offsets[^1].Minutes != minutes)
            {
                offsets.Add(new UtcOffset(utc, minutes));
            }
        }

        return new LocalTime(Name(clock), offsets);
    }

    public static string Name(LocalClock clock)
    {
        var sign = clock.StandardOffset < TimeSpan.Zero ? '-' : '+';
        return clock == LocalClock.UsCentral ? "US Central Time"
            : clock == LocalClock.UsEastern ? "US Eastern Time"
            : clock == LocalClock.Utc ? "UTC"
            : FormattableString.Invariant($"UTC{sign}{clock.StandardOffset:hh\\:mm}") + (clock.Rule == DaylightRule.None ? "" : " with daylight saving");
    }

    public DateTime ToLocal(DateTime utc)
    {
        var minutes = Offsets[0].Minutes;
        foreach (var offset in Offsets)
        {
            if (offset.FromUtc <= utc)
            {
                minutes = offset.Minutes;
            }
        }

        return DateTime.SpecifyKind(utc.AddMinutes(minutes), DateTimeKind.Unspecified);
    }

    /// <summary>First day of the local month that something owed at this instant is owed for: at the end of June, local midnight, still June.</summary>
    public DateOnly BillingMonth(DateTime owedUtc)
    {
        var local = ToLocal(owedUtc.AddTicks(-1));
        return new DateOnly(local.Year, local.Month, 1);
    }
}
