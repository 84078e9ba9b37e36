using System.Globalization;
using NUnit.Framework;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports.Summaries;

namespace SiteSim.Tests.Reports;

/// <summary>US Central changes at 2:00 on 8 March and 1 November 2026: offsets of -6 h and -5 h.</summary>
public sealed class LocalTimeTests
{
    private static readonly LocalTime Time = LocalTime.Of(
        LocalClock.UsCentral, new Horizon(Utc("2026-01-01T06:00"), Utc("2027-01-01T06:00"), TimeSpan.FromMinutes(5)));

    [TestCase("2026-03-08T07:59", "2026-03-08T01:59")]
    [TestCase("2026-03-08T08:00", "2026-03-08T03:00")]
    [TestCase("2026-11-01T06:59", "2026-11-01T01:59")]
    [TestCase("2026-11-01T07:00", "2026-11-01T01:00")]
    [TestCase("2020-07-01T12:00", "2020-07-01T06:00", Description = "before the horizon, its first offset")]
    public void ToLocal_FollowsTheOffsets(string utc, string local) =>
        Assert.That(Time.ToLocal(Utc(utc)), Is.EqualTo(DateTime.Parse(local, CultureInfo.InvariantCulture)));

    [Test]
    public void ToLocal_IsTheClocks_AllYear()
    {
        for (var utc = Utc("2026-01-01T06:00"); utc < Utc("2027-01-01T06:00"); utc = utc.AddMinutes(15))
        {
            Assert.That(Time.ToLocal(utc), Is.EqualTo(LocalClock.UsCentral.ToLocal(utc)));
        }
    }

    [TestCase("2026-07-01T05:00", "2026-06-01", Description = "due at midnight after June: June's")]
    [TestCase("2026-07-01T05:01", "2026-07-01")]
    [TestCase("2026-12-01T06:00", "2026-11-01")]
    public void BillingMonth_IsTheMonthOwedFor(string utc, string month) =>
        Assert.That(Time.BillingMonth(Utc(utc)), Is.EqualTo(DateOnly.Parse(month, CultureInfo.InvariantCulture)));

    [Test]
    public void Name_SaysTheZone() => Assert.That(
        (Time.TimeZone, LocalTime.Name(LocalClock.Utc), LocalTime.Name(new LocalClock(TimeSpan.FromHours(-7), DaylightRule.UnitedStates))),
        Is.EqualTo(("US Central Time", "UTC", "UTC-07:00 with daylight saving")));

    private static DateTime Utc(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
