using NUnit.Framework;
using SiteSim.Kernel;
using Sim = SiteSim.Kernel.Simulation;

namespace SiteSim.Tests.Kernel;

public sealed class MonitorTests
{
    private Sim _sim = null!;

    [SetUp]
    public void StartAtNewYear() => _sim = new Sim(Seconds.Start);

    /// <summary>3 for 1 s, 5 for 2 s, 1 for 1 s: area 14, mean 3.5, mean of squares 15, variance 2.75.</summary>
    private TimeSeriesMonitor Sample(bool collect = false)
    {
        var monitor = new TimeSeriesMonitor(_sim, 3, "load", collect);
        _sim.Run(Seconds.Span(1));
        monitor.Increase(2);
        _sim.Run(Seconds.Span(2));
        monitor.UpdateTo(9);
        monitor.UpdateTo(5);
        monitor.Decrease(4);
        _sim.Run(Seconds.Span(1));
        return monitor;
    }

    [Test]
    public void ALevel_IsWeightedByTheTimeItHeld()
    {
        TimeSeriesMonitor monitor = Sample();
        Assert.That((monitor.Name, monitor.Current, monitor.Min, monitor.Max), Is.EqualTo(("load", 1.0, 1.0, 9.0)));
        Assert.That((monitor.TotalTime, monitor.Area, monitor.Mean), Is.EqualTo((Seconds.Span(4), 14.0, 3.5)));
        Assert.That(monitor.Variance, Is.EqualTo(2.75).Within(1e-12));
        Assert.That(monitor.StdDev, Is.EqualTo(Math.Sqrt(2.75)).Within(1e-12));
    }

    [TestCase(0, 1)]
    [TestCase(0.1, 1)]
    [TestCase(0.25, 2)]
    [TestCase(0.3, 3)]
    [TestCase(0.5, 4)]
    [TestCase(0.75, 5)]
    [TestCase(1, 5)]
    public void APercentile_IsTheLevelNotExceededForThatShareOfTheTime(double p, double expected) =>
        Assert.That(Sample(collect: true).GetPercentile(p), Is.EqualTo(expected));

    [Test]
    public void Counting_BeginsWithTheFirstLevel_OrAfterAReset()
    {
        var monitor = new TimeSeriesMonitor(_sim);
        _sim.Run(Seconds.Span(5));
        monitor.UpdateTo(2);
        _sim.Run(Seconds.Span(5));
        Assert.That((monitor.TotalTime, monitor.Area), Is.EqualTo((Seconds.Span(5), 10.0)));
        monitor.Reset(7);
        Assert.That((monitor.TotalTime, monitor.Mean, monitor.Variance, monitor.Min), Is.EqualTo((TimeSpan.Zero, 7.0, 0.0, 7.0)));
        monitor.Reset();
        _sim.Run(Seconds.Span(5));
        Assert.That((monitor.TotalTime, monitor.Area), Is.EqualTo((TimeSpan.Zero, 0.0)));
    }

    [Test]
    public void ASampleMonitor_HasTheMomentsOfItsSamples()
    {
        var monitor = new SampleMonitor("wait", collect: true);
        foreach (double value in new[] { 2, 4, 4, 4, 5, 5, 7, 9.0 })
            monitor.Add(value);
        Assert.That((monitor.Count, monitor.Total, monitor.Mean, monitor.Min, monitor.Max, monitor.Last), Is.EqualTo((8, 40.0, 5.0, 2.0, 9.0, 9.0)));
        Assert.That(monitor.StdDev, Is.EqualTo(2).Within(1e-12));
        Assert.That(new[] { 0, 0.125, 0.2, 0.5, 1 }.Select(monitor.GetPercentile), Is.EqualTo(new[] { 2, 3, 4, 4.5, 9 }));
        monitor.Reset();
        Assert.That((monitor.Count, monitor.Mean, monitor.Variance, monitor.GetMedian()), Is.EqualTo((0, 0.0, 0.0, double.NaN)));
    }

    [Test]
    public void Nonsense_IsRefused()
    {
        Assert.That(() => new SampleMonitor("wait").Add(double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("wait"));
        Assert.That(() => new SampleMonitor().GetPercentile(1.1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Sample().GetPercentile(-0.1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(new TimeSeriesMonitor(_sim, 1).GetMedian(), Is.NaN);
    }
}
