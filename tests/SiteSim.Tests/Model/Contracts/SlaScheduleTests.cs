using NUnit.Framework;
using SiteSim.Model.Contracts;

namespace SiteSim.Tests.Model.Contracts;

/// <summary>Against the Level 3 colocation power table (SEC exhibit): cumulative monthly unavailability to credit of the monthly charge.</summary>
public sealed class SlaScheduleTests
{
    private static readonly SlaSchedule Level3 = new(
        "level3",
        [
            Tier(0, 0.025), Tier(5, 0.05), Tier(45, 0.10), Tier(4 * 60, 0.20), Tier(8 * 60, 0.30), Tier(12 * 60, 0.40), Tier(16 * 60, 0.50), Tier(24 * 60, 1.00),
        ],
        "https://www.lawinsider.com, Level 3 colocation exhibit");

    [TestCase(0.0, 0)]
    [TestCase(1 / 60.0, 0.025)]
    [TestCase(5, 0.025)]
    [TestCase(5 + 1 / 60.0, 0.05)]
    [TestCase(45, 0.05)]
    [TestCase(240, 0.10)]
    [TestCase(241, 0.20)]
    [TestCase(1440, 0.50)]
    [TestCase(1441, 1.00)]
    public void CreditShare_FollowsTheTable(double minutes, double share) =>
        Assert.That(Level3.CreditShare(TimeSpan.FromMinutes(minutes)), Is.EqualTo(share));

    [TestCase(0, 0.025 * 12, TestName = "the first five minutes cost their tier at once")]
    [TestCase(5, 0.025 * 12, TestName = "at the edge of a tier, the next one's step at once")]
    [TestCase(15, 0.05 / 0.5, TestName = "inside a tier, the next step spread over the half hour left")]
    [TestCase(43, 0.05 * 12, TestName = "about to cross a tier, its step at once")]
    [TestCase(2000, 1 / 730.5, TestName = "beyond the table, the hour's own rent")]
    public void MarginalSharePerHour_FiveMinuteStep(double minutes, double perHour) =>
        Assert.That(Level3.MarginalSharePerHour(TimeSpan.FromMinutes(minutes), TimeSpan.FromMinutes(5)), Is.EqualTo(perHour).Within(1e-12));

    [Test]
    public void MarginalSharePerHour_IsNeverBelowTheTrueCostOfTheStep([Range(0, 1500, 7)] int minutes)
    {
        var (at, step) = (TimeSpan.FromMinutes(minutes), TimeSpan.FromMinutes(5));
        var truth = (Level3.CreditShare(at + step) - Level3.CreditShare(at)) / step.TotalHours;
        Assert.That(Level3.MarginalSharePerHour(at, step), Is.GreaterThanOrEqualTo(truth).And.GreaterThan(0));
    }

    [TestCase(0, 240, 0.10 / 4, TestName = "a dated four hours cost their tier over four hours")]
    [TestCase(10, 230, 0.05 / (230 / 60.0), TestName = "a tier already reached is not paid again")]
    [TestCase(60, 120, 1 / 730.5, TestName = "no further tier: the hours' own rent")]
    public void AddedSharePerHour_UntilAKnownEnd(double minutes, double ahead, double perHour) =>
        Assert.That(Level3.AddedSharePerHour(TimeSpan.FromMinutes(minutes), TimeSpan.FromMinutes(ahead)), Is.EqualTo(perHour).Within(1e-12));

    private static SlaTier Tier(double minutes, double share) => new(TimeSpan.FromMinutes(minutes), share);
}
