using System.Globalization;
using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[TestFixture]
public sealed class LocalClockTests
{
    // Dates of change: 2024-03-10 and 2024-11-03, 2026-03-08 and 2026-11-01 (the calendar).
    [TestCase("2024-01-15T06:00", "2024-01-15T00:00")]
    [TestCase("2024-03-10T07:59", "2024-03-10T01:59")]
    [TestCase("2024-03-10T08:00", "2024-03-10T03:00")]
    [TestCase("2024-07-01T05:00", "2024-07-01T00:00")]
    [TestCase("2024-11-03T06:59", "2024-11-03T01:59")]
    [TestCase("2024-11-03T07:00", "2024-11-03T01:00")]
    [TestCase("2024-12-31T23:00", "2024-12-31T17:00")]
    [TestCase("2026-03-08T08:00", "2026-03-08T03:00")]
    [TestCase("2026-11-01T07:00", "2026-11-01T01:00")]
    public void ToLocal_UsCentral_FollowsTheRule(string utc, string local)
        => Assert.That(LocalClock.UsCentral.ToLocal(Utc(utc)), Is.EqualTo(Local(local)));

    [TestCase("2024-01-15T00:00", "2024-01-15T06:00")]
    [TestCase("2024-07-01T00:00", "2024-07-01T05:00")]
    [TestCase("2024-03-10T01:59", "2024-03-10T07:59")]
    [TestCase("2024-03-10T02:30", "2024-03-10T08:30")]
    [TestCase("2024-03-10T03:00", "2024-03-10T08:00")]
    [TestCase("2024-11-03T01:30", "2024-11-03T06:30")]
    [TestCase("2024-11-03T02:00", "2024-11-03T08:00")]
    public void ToUtc_UsCentral_FollowsTheRule(string local, string utc)
    {
        DateTime actual = LocalClock.UsCentral.ToUtc(Local(local));
        Assert.That(actual, Is.EqualTo(Utc(utc)));
        Assert.That(actual.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    [Test]
    public void ToUtc_OfToLocal_IsTheInstantExceptInTheRepeatedHour()
    {
        DateTime start = Utc("2024-01-01T00:00");
        int other = Enumerable.Range(0, 366 * 24).Count(h =>
        {
            DateTime utc = start.AddHours(h);
            return LocalClock.UsEastern.ToUtc(LocalClock.UsEastern.ToLocal(utc)) != utc;
        });
        Assert.That(other, Is.EqualTo(1));
    }

    [Test]
    public void ToLocal_WithoutRule_IsAConstantOffset()
        => Assert.That(new LocalClock(TimeSpan.FromHours(9), DaylightRule.None).ToLocal(Utc("2024-07-01T20:00")), Is.EqualTo(Local("2024-07-02T05:00")));

    private static DateTime Utc(string text) => DateTime.SpecifyKind(Local(text), DateTimeKind.Utc);

    private static DateTime Local(string text) => DateTime.ParseExact(text, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
