using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Conversion;
using SiteSim.Model.Grid;
using SiteSim.Model.Mining;
using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Tests.Simulation;

/// <summary>A site small enough to work out by hand: PUE 1, no losses, flat price, frozen network, nothing fails.</summary>
internal static class TestSite
{
    public static readonly DateTime Start = new(2026, 8, 12, 0, 0, 0, DateTimeKind.Utc);

    public static readonly Cooling FreeCooling = new("free", CoolingDriver.DryBulb, new Curve([0], [1]), 0, "test");

    public static readonly Firmware OnOff = new("on-off", [new PowerMode("normal", 1, 1)], 0, TimeSpan.Zero, TimeSpan.Zero, "test");

    /// <summary>10 kW, 0.5 PH/s (20 J/TH): a round machine. At 29 USD/PH/day it breaks even at 60.42 USD/MWh.</summary>
    public static readonly AsicModel RoundAsic =
        new("round", 500_000, 10_000, AsicCooling.Air, 0, TimeSpan.Zero, TimeSpan.Zero, AmbientDerate.None, "test");

    public static readonly NodeModel RoundNode =
        new("round-node", 8, 12_000, 10_000, 2_000, 1_000, new Curve([0, 0.5, 1], [0, 0.75, 1]), "test");

    /// <summary>64,124 USD, 144.398 T, height 937,440 and 0.6 % fees: 28-29 USD/PH/day, and it stays there.</summary>
    public static readonly NetworkModel FrozenNetwork = new(
        new NetworkStart(64_124, 144.398e12, 937_440), new BitcoinPriceModel(0, 0, PriceJumps.None), new HashRateModel(0, 0, 0),
        new FeeModel(0.006, 0, 0, FeeSpikes.None), null);

    /// <summary>100 ASICs (1 MW) and 50 tenant nodes (0.5 MW) for one day at 30 USD/MWh.</summary>
    public static SiteModel Day() => new(
        "day", LocalClock.Utc, new Horizon(Start, Start.AddDays(1), TimeSpan.FromMinutes(5)), Power.FromMegawatts(2), null,
        new Climate.Constant(20, 50), 0, [], [new Hall("hall", Power.FromMegawatts(2), FreeCooling)], new PriceSource.Flat(30),
        new Tariff(0, [], null), [], FrozenNetwork, 0, [Fleet("fleet", 100)], [Cluster("nodes", 50)], [], [Lease("lease", "nodes")],
        ConversionPlan.None, null, new Policy(CurtailmentPolicy.MeritOrder, SlaPolicy.Economic), 1);

    public static AsicFleet Fleet(string name, int machines) => new(name, RoundAsic, OnOff, "hall", machines, 0, TimeSpan.FromDays(1), 0);

    public static GpuCluster Cluster(string name, int nodes) => new(name, RoundNode, "hall", nodes, null, 0.5);

    public static ColocationLease Lease(string id, string cluster) => new(
        id, cluster, Power.FromMegawatts(0.5), 150, 0, Start, Start.AddYears(10), true, LoadProfile.Full,
        new SlaSchedule("two-step", [new SlaTier(TimeSpan.Zero, 0.025), new SlaTier(TimeSpan.FromMinutes(45), 0.10)], "test"), null);
}
