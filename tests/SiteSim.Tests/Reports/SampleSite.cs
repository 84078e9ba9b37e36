using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Grid;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Tests.Reports;

/// <summary>A small site of every kind of load, for tests that need a site but not a simulation.</summary>
internal static class SampleSite
{
    public static SiteModel Of(DateTime startUtc, DateTime endUtc, TimeSpan step, params CurtailmentOrder[] orders)
    {
        var cooling = new Cooling("asic-air", CoolingDriver.DryBulb, new Curve([0, 40], [1.02, 1.08]), 5, "test");
        var node = new NodeModel("HGX H100", 8, 10_200, 8_000, 3_000, 2_000, new Curve([0.5, 1], [0.7, 1]), "test");
        return new SiteModel(
            "Sample <site> & co", LocalClock.UsCentral, new Horizon(startUtc, endUtc, step), Power.FromMegawatts(100), Power.FromMegawatts(20),
            new Climate.Constant(25, 50), 0.02, [],
            [new Hall("hall-1", Power.FromMegawatts(70), cooling), new Hall("hall-2", Power.FromMegawatts(40), cooling)],
            new PriceSource.Flat(40), new Tariff(3.5, [new FixedBlock("block-1", Power.FromMegawatts(30), 41, null, true)], new DemandCharge(4, 0.8, 11, TimeSpan.FromMinutes(15))),
            orders, Network(), 0.01, [Fleet("s21", 10_000), Fleet("s19", 5_000)],
            [new GpuCluster("gpu", node, "hall-2", 1_000, null, 0.6), new GpuCluster("tenant", node, "hall-2", 2_000, null, 0.6)],
            [new Workload("train", "gpu", 1_000, new GpuPrice.Fixed(2.6), LoadProfile.Full)],
            [new ColocationLease("anchor", "tenant", Power.FromMegawatts(16), 150, 0.03, startUtc, endUtc, true, LoadProfile.Full, new SlaSchedule("level3-power", [], "test"), null)],
            ConversionPlan.None, null, new Policy(CurtailmentPolicy.MeritOrder, SlaPolicy.Never), 42);
    }

    private static AsicFleet Fleet(string name, int machines)
    {
        var model = new AsicModel("Antminer S21", 200_000, 3_500, AsicCooling.Air, 60, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), AmbientDerate.None, "test");
        return new AsicFleet(name, model, new Firmware("stock", [new PowerMode("normal", 1, 1)], null, null, null, "test"), "hall-1", machines, 0.06, TimeSpan.FromDays(5), 0.03);
    }

    private static NetworkModel Network() => new(
        new NetworkStart(64_124, 144.398e12, 937_440), new BitcoinPriceModel(0, 0.46, PriceJumps.None), new HashRateModel(0.15, 0.0357, 0.05),
        new FeeModel(0.006, 0.72, 0.41, FeeSpikes.None), null);
}
