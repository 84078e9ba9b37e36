using NUnit.Framework;
using SiteSim.Model.Conversion;
using SiteSim.Numerics;
using SiteSim.Scenarios;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Scenarios;

/// <summary>What a phase may say of deliveries, rests, moves and its end, on the first phase of <c>scenarios/conversion-300mw</c>.</summary>
public sealed class PhaseFieldTests
{
    private static readonly string Shipped = Path.Combine(Repository.Root, "scenarios", "conversion-300mw", "site.yaml");

    [Test]
    public void Fields_OfAPhase_ReachTheModel()
    {
        var site = Load(
            ("deliveries", "[ { id: gear, at: 2026-12-01, late: { median: 30 days, p95: 120 days } }, { id: racks-1, at: 2027-01-01, nodes: 100 }, { id: racks-2, at: 2027-03-01, nodes: 150 } ]"),
            ("needs", "[energised]"), ("pauses", "[ { id: rally, hashprice_above: 60 USD/PH/day, for: 30 days, until: 2027-01-01 } ]"), ("paused_cost", "2 MUSD/year"),
            ("give_up", "{ at: 2027-05-01, hashprice_above: 80 USD/PH/day, for: 10 days, fee: 12 MUSD }"),
            ("move", "[ { fleet: s19j-2, machines: 800, to: hall-1, as: s19j-moved, takes: 2 weeks }, { fleet: s19j-2, machines: 200, to: hall-3, as: s19j-more } ]")).Site!;
        var phase = site.Conversion.Phases[0];
        Assert.Multiple(() =>
        {
            Assert.That(phase.Deliveries, Is.EqualTo(new[]
            {
                new Delivery("gear", Local(2026, 12, 1), new LogNormal(30, 120), 0), new Delivery("racks-1", Local(2027, 1, 1), new Pert(0, 0, 0), 100),
                new Delivery("racks-2", Local(2027, 3, 1), new Pert(0, 0, 0), 150),
            }));
            Assert.That(phase.Needs, Is.EqualTo(new[] { "energised" }));
            Assert.That(phase.Pauses, Is.EqualTo(new[] { new BuildPause("rally", phase.StartUtc, Local(2027, 1, 1), new HashpriceMark(60, TimeSpan.FromDays(30))) }));
            Assert.That(phase.PausedUsdPerYear, Is.EqualTo(2e6));
            Assert.That(phase.GivingUp, Is.EqualTo(new GivingUp(Local(2027, 5, 1).AddHours(-1), new HashpriceMark(80, TimeSpan.FromDays(10)), 12e6)), "in daylight time");
            Assert.That(phase.Moves, Is.EqualTo(new[] { new FleetMove("s19j-2", "s19j-moved", 800, TimeSpan.FromDays(14)), new FleetMove("s19j-2", "s19j-more", 200, TimeSpan.Zero) }));
            Assert.That(
                site.Fleets.Where(f => f.MovedFrom == "s19j-2").Select(f => (f.Name, f.Hall, f.Machines, f.FirstMoved)),
                Is.EqualTo(new[] { ("s19j-moved", "hall-1", 800, 17_200), ("s19j-more", "hall-3", 200, 17_000) }), "from the end of the fleet");
        });
    }

    [TestCase("deliveries", "[ { id: racks-1, at: 2027-01-01, nodes: 100 } ]", "the deliveries bring 100 nodes of the 250 of phase \"phase-1\"")]
    [TestCase("deliveries", "[ { id: wet-winter, at: 2027-01-01 } ]", "\"wet-winter\" is already the name of conversion.phases[0].deliveries[0].id")]
    [TestCase("needs", "[energized]", "there is no connection step \"energized\"")]
    [TestCase("pauses", "[ { id: rest } ]", "nothing ends this rest")]
    [TestCase("pauses", "[ { id: rest, until: 2026-06-15 } ]", "the rest ends before it begins")]
    [TestCase("pauses", "[ { id: rest, hashprice_above: 60 USD/PH/day } ]", "hashprice_above and for belong together")]
    [TestCase("give_up", "{ fee: 1 MUSD }", "nothing says when")]
    [TestCase("give_up", "{ for: 30 days, at: 2027-01-01 }", "hashprice_above and for belong together")]
    [TestCase("move", "[ { fleet: s19j-2, machines: 18001, to: hall-1, as: moved } ]", "fleet \"s19j-2\" has 18000 machines left to move")]
    [TestCase("move", "[ { fleet: s19j-9, to: hall-1, as: moved } ]", "there is no fleet \"s19j-9\"")]
    [TestCase("move", "[ { fleet: s19j-2, to: hall-9, as: moved } ]", "there is no hall \"hall-9\"")]
    [TestCase("move", "[ { fleet: s19j-2, machines: 1, to: hall-1, as: s21 } ]", "\"s21\" is already the name of")]
    public void Field_ThatIsWrong_IsTheOnlyIssue(string field, string value, string message)
    {
        var loaded = Load((field, value));
        Assert.That(loaded.Issues.Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Message).ToList(), Has.Count.EqualTo(1).And.One.Contains(message));
    }

    [Test]
    public void CriticalIt_MoreThanItsHallCarriesInTheHotHour_IsRefused()
    {
        // hall-2 carries 62 MW; direct-liquid at a wet bulb of 26.2 C has a PUE of 1.10 + 0.62 x 0.05 = 1.131: 30 MW of critical IT take 33.9 MW.
        LoadedScenario With(string capacity) => ScenarioFile.Load(Shipped, [new ValueOverride("site.halls[name=hall-2].capacity", capacity), new ValueOverride("mining.fleets[name=s19j-2].machines", "1000")]);
        Assert.Multiple(() =>
        {
            Assert.That(With("34 MW").Site, Is.Not.Null);
            Assert.That(With("33.5 MW").Issues.Select(i => i.Message), Has.One.EqualTo("30 MW of critical IT take 33.9 MW at a PUE of 1.131 in the design weather, hall \"hall-2\" carries 33.5 MW"));
        });
    }

    private static LoadedScenario Load(params (string Field, string Value)[] fields) => ScenarioFile.Load(Shipped,
    [
        new("conversion.connection", "[ { id: energised, at: 2027-01-01, limit: 300 MW } ]"), .. fields.Select(f => new ValueOverride($"conversion.phases[id=phase-1].{f.Field}", f.Value)),
    ]);

    private static DateTime Local(int year, int month, int day) => new(year, month, day, 6, 0, 0, DateTimeKind.Utc);
}
