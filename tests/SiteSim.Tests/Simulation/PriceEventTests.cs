using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Model.Grid;

namespace SiteSim.Tests.Simulation;

/// <summary>Dated stretches of another price.</summary>
public sealed class PriceEventTests
{
    /// <summary>30 USD/MWh all day but 80 from 6:00 to 8:00: 1.5 MW draw 36 MWh at 30 and 3 MWh 50 dearer; the ASICs, at 60.42, stand still for two hours.</summary>
    [Test]
    public void PriceEvent_HoldsForItsStretch_AndTheSiteAnswers()
    {
        var run = (TestSite.Day() with { Price = Shocked(new PriceSource.Flat(30), new PriceEvent(Hour(6), TimeSpan.FromHours(2), 80, 1)) }).Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.At("index_usd_per_mwh", Hour(6).AddTicks(-1)), Is.EqualTo(30));
            Assert.That(run.At("index_usd_per_mwh", Hour(6)), Is.EqualTo(80));
            Assert.That(run.At("index_usd_per_mwh", Hour(8).AddTicks(-1)), Is.EqualTo(80));
            Assert.That(run.At("index_usd_per_mwh", Hour(8)), Is.EqualTo(30));
            Assert.That(run.Usd(Account.EnergyIndex), Is.EqualTo(-(22 * 1.5 * 30 + 2 * 0.5 * 80)).Within(1e-6));
        });
    }

    [Test]
    public void PriceEvents_ScaleWhatWasThere_TheLaterOverTheEarlier()
    {
        double[] hours = [.. Enumerable.Range(0, 24).Select(i => i - 2.0)];
        var observed = new PriceSource.Observed(TestSite.Start, TimeSpan.FromHours(1), hours);
        PriceEvent[] events = [new(Hour(-5), TimeSpan.FromHours(7), null, 3), new(Hour(1), TimeSpan.FromHours(1), 100, 1), new(Hour(23), TimeSpan.FromDays(9), null, 0.5)];
        var run = (TestSite.Day() with { Price = Shocked(observed, events) }).Run();
        Assert.That(
            Enumerable.Range(0, 24).Select(i => run.At("index_usd_per_mwh", Hour(i))), Is.EqualTo(hours.Select((p, i) => i switch { 0 => -6, 1 => 100, 23 => 10.5, _ => p })));
    }

    private static PriceSource.Shocked Shocked(PriceSource under, params PriceEvent[] events) => new(under, events);

    private static DateTime Hour(int hour) => TestSite.Start.AddHours(hour);
}
