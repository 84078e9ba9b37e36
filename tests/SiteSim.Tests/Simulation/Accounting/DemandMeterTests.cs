using NUnit.Framework;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Tests.Simulation.Accounting;

public sealed class DemandMeterTests
{
    private const long Minute = TimeSpan.TicksPerMinute;

    [Test]
    public void Add_StretchesWithinAnInterval_AverageByTime()
    {
        var meter = new DemandMeter(TimeSpan.FromMinutes(15));
        meter.Add(0, 5 * Minute, 300);
        meter.Add(5 * Minute, 15 * Minute, 600);
        Assert.That(meter.PeakWatts, Is.EqualTo(500));
    }

    [Test]
    public void Add_StretchOverManyIntervals_CountsEachWhole()
    {
        var meter = new DemandMeter(TimeSpan.FromMinutes(15));
        meter.Add(0, 15 * Minute, 100);
        meter.Add(15 * Minute, 65 * Minute, 400);
        Assert.That(meter.PeakWatts, Is.EqualTo(400));
    }

    [Test]
    public void Add_IntervalCutByTheStart_DoesNotCount()
    {
        var meter = new DemandMeter(TimeSpan.FromMinutes(15));
        meter.Add(10 * Minute, 15 * Minute, 900);
        meter.Add(15 * Minute, 30 * Minute, 100);
        Assert.That(meter.PeakWatts, Is.EqualTo(100));
    }

    [Test]
    public void TakePeak_StartsTheNextMonthFromNothing()
    {
        var meter = new DemandMeter(TimeSpan.FromMinutes(15));
        meter.Add(0, 15 * Minute, 700);
        Assert.That(meter.TakePeak(), Is.EqualTo(700));
        meter.Add(15 * Minute, 30 * Minute, 200);
        Assert.That(meter.TakePeak(), Is.EqualTo(200));
    }
}
