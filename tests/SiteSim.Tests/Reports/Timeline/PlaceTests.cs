using NUnit.Framework;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports.Html.Run.Timeline;

namespace SiteSim.Tests.Reports.Timeline;

/// <summary>What hangs on what, and how full it is.</summary>
public sealed class PlaceTests
{
    /// <summary>hall-1 has the miners (52 + 18 MW at midnight), hall-2 the clusters (8.4 + 17); capacities are divided by 1 - 0.02.</summary>
    [Test]
    public void Of_HallsAndFeeders_CarryTheirLoads()
    {
        var run = SampleRun.Create();
        var bank = new TransformerBank(2, 50, 0.95, 0, new LogNormal(1, 1), null);
        var site = run.Site with { Feeders = [new Feeder("a", null, bank, ["hall-1"], [new Feeder("a-1", Power.FromMegawatts(30), null, ["hall-2"], [])])] };
        var places = Place.Of(run with { Site = site });
        Assert.Multiple(() =>
        {
            Assert.That(places.Select(p => (p.Name, p.Kind)), Is.EqualTo(new[] { ("site", "site"), ("a", "feeder"), ("a-1", "feeder"), ("hall-1", "hall"), ("hall-2", "hall") }));
            Assert.That(places.Select(p => p.CapacityMw), Is.EqualTo(new[] { 100, 95 / 0.98, 30 / 0.98, 70 / 0.98, 40 / 0.98 }).Within(1e-9));
            Assert.That(places.Select(p => p.Load[0]), Is.EqualTo(new[] { 95.4, 95.4, 25.4, 70, 25.4 }).Within(1e-9));
        });
    }

    [Test]
    public void Quantiles_OfAHundredRows()
    {
        var sizes = new Quantiles([.. Enumerable.Range(0, 100).Select(i => (double)(i * 37 % 100))]);
        Assert.Multiple(() =>
        {
            Assert.That((sizes.Highest, sizes.Lowest), Is.EqualTo((99.0, 0.0)));
            Assert.That(sizes.At(0.05), Is.EqualTo(94));
            Assert.That((sizes.RowsFrom(90), sizes.RowsFrom(100), sizes.RowsFrom(-1)), Is.EqualTo((10, 0, 100)));
        });
    }
}
