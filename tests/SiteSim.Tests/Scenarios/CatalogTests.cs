using NUnit.Framework;
using SiteSim.Scenarios;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Tests.Scenarios;

public sealed class CatalogTests
{
    private static IEnumerable<TestCaseData> Rows() =>
        Catalog.Kinds.SelectMany(Catalog.Rows).Select(row => new TestCaseData(row).SetArgDisplayNames(row.Kind, row.Name));

    [TestCaseSource(nameof(Rows))]
    public void Row_Always_StatesItsSource(CatalogRow row) => Assert.That(row.Source, Is.Not.Empty);

    [TestCaseSource(nameof(Rows))]
    public void Row_Always_IsTheOnlyOneOfItsName(CatalogRow row) => Assert.That(Catalog.Rows(row.Kind).Count(other => other.Name == row.Name), Is.EqualTo(1));

    /// <summary>Every kind is the catalog of some noun, and every row of it binds to that noun without an issue.</summary>
    [TestCaseSource(nameof(Rows))]
    public void Row_Always_Binds(CatalogRow row)
    {
        var shape = typeof(ScenarioSpec).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Spec)) && !type.IsAbstract).Select(SpecShape.Of)
            .Single(shape => shape.Catalog?.Kind == row.Kind);
        var map = new MapNode(new Position("test", 1, 1));
        map.Set("preset", map.At, new ScalarNode(map.At, row.Name));
        var issues = new IssueList();
        new Binder(issues).Bind(shape, map, "");
        Assert.That(issues.Sorted(), Is.Empty);
    }

    [TestCase("nodes", "HGX H100", 8, 8400)]
    [TestCase("nodes", "GB200 NVL72", 72, 120000)]
    [TestCase("nodes", "GB200 tray", 4, 6667)]
    public void Node_Preset_HasItsMeasuredDraw(string kind, string name, int gpus, int activeWatts)
    {
        using var folder = new ScenarioFolder();
        var site = folder.Load(ScenarioText.With("node: HGX H100", $"node: {name}"), ("compute.clusters[0].nodes", "25"), ("contracts", "[]"), ("compute.workloads", "[]")).Site!;
        var node = site.Clusters[0].Node;
        Assert.That(Catalog.Find(kind, name), Is.Not.Null);
        Assert.That((node.Name, node.Gpus, node.ActiveWatts), Is.EqualTo((name, gpus, activeWatts)));
    }

    /// <summary>thr = 1 - 1.25 (1 - p)^2, the fit to Zeus that every node row takes: 0.6875 at half power.</summary>
    [TestCaseSource(nameof(NodeRows))]
    public void Node_Throughput_IsTheZeusFit(CatalogRow row)
    {
        var points = ((ListNode)row.Map.Find("throughput")!.Value).Items.Cast<MapNode>();
        foreach (var point in points)
        {
            var power = Share(point, "power");
            Assert.That(Share(point, "throughput"), Is.EqualTo(1 - (1.25 * (1 - power) * (1 - power))).Within(1e-9));
        }

        static double Share(MapNode map, string key) =>
            (double)QuantityText.Parse(((ScalarNode)map.Find(key)!.Value).Text, Dimension.Share, "", out _, out _)!.Value;
    }

    private static IEnumerable<CatalogRow> NodeRows() => Catalog.Rows("nodes");

    /// <summary>150,000 H100, 50,000 H200 and 30,000 GB200 at measured draw: 260.0 MW of IT; nameplate 310.0 MW.</summary>
    [Test]
    public void Nodes_OfColossus_DrawWhatWasMeasured()
    {
        double Megawatts(string key) =>
            ((150_000 * Kilowatts("HGX H100", key) / 8) + (50_000 * Kilowatts("HGX H200", key) / 8) + (30_000 * Kilowatts("GB200 NVL72", key) / 72)) / 1000;

        Assert.That(Megawatts("active"), Is.EqualTo(260.0).Within(0.1));
        Assert.That(Megawatts("nameplate"), Is.EqualTo(310.0).Within(0.1));

        static double Kilowatts(string name, string key) =>
            (double)QuantityText.Parse(((ScalarNode)Catalog.Find("nodes", name)!.Map.Find(key)!.Value).Text, Dimension.Power, "", out _, out _)!.Value / 1000;
    }

    [TestCase("level3-power", 0, 0)]
    [TestCase("level3-power", 1, 0.025)]
    [TestCase("level3-power", 5 * 60, 0.025)]
    [TestCase("level3-power", (5 * 60) + 1, 0.05)]
    [TestCase("level3-power", (24 * 3600) + 1, 1.0)]
    [TestCase("aws-ec2-instance", (int)(3.6 * 3600), 0)]
    [TestCase("aws-ec2-instance", (int)(3.6 * 3600) + 1, 0.10)]
    [TestCase("oracle-oci", 10 * 60, 0)]
    [TestCase("oracle-oci", 44 * 60, 0.10)]
    [TestCase("element-critical", 1, 0.03)]
    [TestCase("element-critical", 3601, 0.06)]
    [TestCase("element-critical", (33 * 3600) + 1, 1.0)]
    public void Sla_Preset_OwesWhatItsTableSays(string name, int seconds, double share)
    {
        using var folder = new ScenarioFolder();
        var site = folder.Load(ScenarioText.With("sla: { preset: level3-power }", $"sla: {name}")).Site!;
        Assert.That(site.Leases[0].Sla.CreditShare(TimeSpan.FromSeconds(seconds)), Is.EqualTo(share).Within(1e-12));
    }

    [Test]
    public void Override_BesideAPreset_TakesTheRowsPlace()
    {
        using var folder = new ScenarioFolder();
        var site = folder.Load(ScenarioText.With("model: Antminer S21,", "model: { preset: Antminer S21, power: 3400 W },")).Site!;
        Assert.That((site.Fleets[0].Model.Watts, site.Fleets[0].Model.Gigahash), Is.EqualTo((3400, 200_000L)));
        Assert.That(Catalog.Find("asics", "Antminer S21")!.Text, Does.Contain("power: 3500 W"), "the catalog itself never changes");
    }

    [Test]
    public void Rows_OfNoKind_AreNone() => Assert.That(Catalog.Rows("dragons"), Is.Empty);

    [TestCase("America/Phoenix", 7)]
    [TestCase("America/Los_Angeles", 7)]
    [TestCase("America/Denver", 6)]
    [TestCase("America/New_York", 4)]
    [TestCase("UTC", 0)]
    public void TimeZone_InJune_IsHoursBehindUtc(string name, int hours)
    {
        var noon = new DateTime(2026, 6, 1, 12, 0, 0);
        Assert.That(TimeZones.Find(name)!.ToUtc(noon), Is.EqualTo(noon.AddHours(hours)));
    }
}
