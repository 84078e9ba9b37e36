using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Site;
using SiteSim.Scenarios;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Scenarios;

/// <summary>So many megawatts to compute, the rest to mining, in whole machines.</summary>
public sealed class SplitTests
{
    private static readonly string Shipped = Path.Combine(Repository.Root, "scenarios", "split-study", "base.yaml");

    /// <summary>
    /// 25 MW of compute: 25 MW / (120 kW x 1.3888) = 150.01 racks; 275 MW of mining: asic-air at 38.2 C has a PUE of 1.05 + 8.2 / 10 x 0.02 = 1.0664, so a S21 takes
    /// 3,500 W x 1.0664 / 0.99 = 3,770.1 W of the meter, and 275 MW hold 72,942 of them.
    /// </summary>
    [TestCase("25 MW", 72_942, 150, 18.0)]
    [TestCase("150 MW", 39_786, 900, 108.0)]
    [TestCase("275 MW", 6_631, 1_650, 198.0)]
    public void Split_SizesFleetClusterLeaseAndHalls(string compute, int machines, int nodes, double criticalIt)
    {
        var site = Load(compute).Site!;
        var mine = site.Halls.Single(h => h.Name == "mine");
        Assert.Multiple(() =>
        {
            Assert.That(site.Fleets.Single().Machines, Is.EqualTo(machines));
            Assert.That(site.Clusters.Single().Nodes, Is.EqualTo(nodes));
            Assert.That(site.Leases.Single().CriticalIt, Is.EqualTo(Power.FromMegawatts(criticalIt)));
            Assert.That(mine.Capacity.Megawatts, Is.EqualTo(machines * 3500e-6 * 1.0664).Within(1e-5));
            Assert.That(site.Halls.Single(h => h.Name == "racks").Capacity.Megawatts, Is.EqualTo(nodes * 0.12 * 1.3888 * 0.99).Within(1e-5));
        });
    }

    [Test]
    public void Split_OfNothingToCompute_IsAMineAndNothingElse()
    {
        var loaded = Load("0 MW");
        var site = loaded.Site!;
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Issues, Is.Empty);
            Assert.That((site.Fleets.Single().Machines, site.Clusters.Count, site.Leases.Count), Is.EqualTo((79_573, 0, 0)));
            Assert.That(site.Halls.Select(h => h.Name), Is.EqualTo(new[] { "mine" }));
            Assert.That(loaded.Split!.Parts.Select(p => p.Units), Is.EqualTo(new[] { 79_573, 0 }));
        });
    }

    [Test]
    public void Split_OfAllToCompute_HasNoMiningAtAll()
    {
        var site = Load("300 MW").Site!;
        Assert.That((site.Fleets.Count, site.Network, site.Clusters.Single().Nodes), Is.EqualTo((0, (object?)null, 1_800)));
    }

    [Test]
    public void Split_OfAny_FitsTheMeterInTheDesignWeather_AndOneMachineMoreWouldNot() => Gen.Select(Gen.Int[0, 300], Gen.Int[100, 200], Gen.Int[0, 20], Gen.Double[16, 45]).Sample(
        (compute, ratio, losses, dryBulb) =>
        {
            var loaded = Load(
                FormattableString.Invariant($"{compute} MW"), ("split.gross_per_critical", FormattableString.Invariant($"{ratio / 100.0}")), ("site.losses", $"{losses} %"),
                ("site.design", FormattableString.Invariant($"{{ dry_bulb: {dryBulb:0.00} C, wet_bulb: 25 C }}")));
            var (site, split) = (loaded.Site!, loaded.Split!);
            foreach (var part in split.Parts.Where(p => p.Units > 0))
            {
                var pue = site.Halls.Single(h => h.Name == part.Hall).Cooling.PueAt(site.Design);
                var share = part.IsCompute ? split.Compute : split.Of - split.Compute;
                Assert.That(part.It.Watts * pue / (1 - site.LossShare), Is.LessThanOrEqualTo(part.Gross.Watts + 1.0));
                Assert.That(part.Gross.Watts, Is.LessThanOrEqualTo(share.Watts + 1));
                Assert.That(part.Gross.Watts * (part.Units + 1.0) / part.Units, Is.GreaterThan(share.Watts - 1.0));
            }

            Assert.That(split.Left, Is.GreaterThanOrEqualTo(new Power(-2)));
            foreach (var hall in Megawatts.Of(site).Where(m => m.Utility is null))
                Assert.That(hall.AtDesign.Watts, Is.LessThanOrEqualTo(hall.Facility.Watts + 1), hall.Name);
        },
        iter: 100);

    [Test]
    public void ResolvedYaml_HoldsTheSizesAndNoSplit()
    {
        using var folder = new ScenarioFolder();
        var loaded = Load("100 MW");
        var again = folder.Load(loaded.ResolvedYaml);
        Assert.That(loaded.ResolvedYaml, Does.Not.Contain("split:").And.Contain("nodes: 600").And.Contain("critical_it: 72 MW"));
        Assert.That(again.ResolvedYaml, Is.EqualTo(loaded.ResolvedYaml));
    }

    [Test]
    public void WrittenValues_StandBesideASplit()
    {
        var loaded = Load("150 MW", ("mining.fleets[name=s21].machines", "10000"));
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Site!.Fleets.Single().Machines, Is.EqualTo(10_000));
            Assert.That(loaded.Site.Halls.Single(h => h.Name == "mine").Capacity.Megawatts, Is.EqualTo(35 * 1.0664).Within(1e-5), "its hall is sized by them");
            Assert.That(loaded.Issues.Select(i => i.Message), Is.EqualTo(new[] { "no fleet takes the 150 MW left for mining" }));
        });
    }

    [TestCase("310 MW", "310 MW for compute is more than the 300 MW that are split")]
    [TestCase("12", "the number 12 has no unit")]
    [TestCase("null", "\"compute\" is missing")]
    public void Split_ThatCannotBe_IsTheOnlyIssue(string compute, string message)
    {
        var loaded = Load(compute);
        Assert.That(loaded.Issues.Select(i => i.Message).ToList(), Has.Count.EqualTo(1).And.One.Contains(message));
    }

    [Test]
    public void Mark_WithoutASplit_SaysWhatIsMissing_OncePerMark()
    {
        var loaded = ScenarioFile.Load(Shipped, [new ValueOverride("split", "null")]);
        Assert.That(loaded.Issues.Select(i => i.Path), Is.EqualTo(new[]
        {
            "site.halls[0].capacity", "site.halls[1].capacity", "mining.fleets[0].machines", "compute.clusters[0].nodes", "contracts[0].critical_it",
        }));
        Assert.That(loaded.Issues.Select(i => i.Message), Is.All.EqualTo("there is no split that could size it"));
    }

    [Test]
    public void Split_OfAConversion_SizesPhasesInEqualParts_AndForgetsThoseThatGetNothing()
    {
        // Three phases of 1/3 of 90 MW: 30 MW / (120 kW x 1.4) = 178 racks each.
        static LoadedScenario Plan(string compute) => ScenarioFile.Load(Path.Combine(Repository.Root, "scenarios", "conversion-300mw", "site.yaml"),
        [
            new("split", $"{{ compute: {compute}, of: 90 MW }}"), .. new[] { 0, 1, 2 }.Select(i => new ValueOverride($"conversion.phases[{i}].nodes", "split")),
            .. new[] { 0, 1, 2 }.Select(i => new ValueOverride($"contracts[{i}].critical_it", "split")),
        ]);
        var (some, none) = (Plan("90 MW").Site!, Plan("0 MW").Site!);
        Assert.Multiple(() =>
        {
            Assert.That(some.Conversion.Phases.Select(p => p.Nodes), Is.All.EqualTo(178));
            Assert.That(some.Leases.Select(l => l.CriticalIt), Is.All.EqualTo(Power.FromMegawatts(178 * 0.12)));
            Assert.That(none.Conversion.Phases, Is.Empty);
            Assert.That((none.Leases.Count, none.Clusters.Count, none.Fleets.Count), Is.EqualTo((0, 0, 4)));
        });
    }

    private static LoadedScenario Load(string compute, params (string Path, string Value)[] more) =>
        ScenarioFile.Load(Shipped, [new ValueOverride("split.compute", compute), .. more.Select(m => new ValueOverride(m.Path, m.Value))]);
}
