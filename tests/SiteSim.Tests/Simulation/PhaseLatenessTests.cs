using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Conversion;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Tests.Simulation;

/// <summary>What holds for the dates of any plan.</summary>
public sealed class PhaseLatenessTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<ConversionPhase> Phases =
        from start in Gen.Int[0, 200]
        from build in Gen.Int[1, 150]
        from spread in Gen.Int[0, 90]
        from commissioning in Gen.Int[0, 40]
        from gear in Gen.Int[0, 400]
        from slip in Gen.Int[1, 100]
        from racks in Gen.Int[0, 400]
        from rest in Gen.Int[0, 300]
        from restLength in Gen.Int[1, 60]
        select new ConversionPhase("", Start.AddDays(start), [], [], null, 50, null, new Pert(build, build + spread, build + 3 * spread), TimeSpan.FromDays(commissioning), 0, new Curve([0, 1], [0, 1]), null, null)
        {
            Deliveries =
            [
                new Delivery("gear", Start.AddDays(gear), new LogNormal(slip, 4 * slip), 0), new Delivery("racks-a", Start.AddDays(racks), new Pert(0, slip, 3 * slip), 20),
                new Delivery("racks-b", Start.AddDays(racks + 20), new Pert(0, slip, 2 * slip), 30),
            ],
            Needs = ["step"],
            Pauses = [new BuildPause("rest", Start.AddDays(rest), Start.AddDays(rest + restLength), null)],
        };

    private static readonly Gen<(SiteModel Site, int Replication)> Plans =
        from phases in Phases.Array[3]
        from replication in Gen.Int[0, 1000]
        from step in Gen.Int[0, 400]
        select (Site(phases, step), replication);

    [Test]
    public void Causes_OfAnyPhase_AddUpToItsLateness() => Plans.Sample(plan =>
    {
        foreach (var phase in ConversionPath.Of(plan.Site, null, [], plan.Replication).Phases.Where(p => p.Due is not null))
        {
            Assert.That(phase.Late.Sum(l => l.Days), Is.EqualTo((phase.Due!.CompleteUtc - phase.Planned.CompleteUtc).TotalDays).Within(1e-6));
            Assert.That(phase.Late.Where(l => l.Step == LateStep.Start).Sum(l => l.Days), Is.EqualTo((phase.Due.StartUtc - phase.Planned.StartUtc).TotalDays).Within(1e-6));
        }
    });

    [Test]
    public void Steps_OfAnyPhase_FollowEachOther_AndWorkIsNeitherLostNorGained() => Plans.Sample(plan =>
    {
        var path = ConversionPath.Of(plan.Site, null, [], plan.Replication);
        foreach (var phase in path.Phases.Where(p => p.Due is not null))
        {
            var due = phase.Due!;
            DateTime[] steps = [due.ReadyUtc, due.StartUtc, due.BuiltUtc, due.EnergisedUtc, due.CompleteUtc];
            Assert.That(steps, Is.Ordered);
            Assert.That(phase.Arrivals.Where(a => a.Delivery.Nodes == 0).Select(a => a.AtUtc), Is.All.LessThanOrEqualTo(due.EnergisedUtc));
            var unrested = ConversionPath.Of(Without(plan.Site), null, [], plan.Replication).Phases.Single(p => p.Phase.Id == phase.Phase.Id).Due;
            if (unrested is not null)
                Assert.That(due.BuiltUtc - due.StartUtc - phase.Rested(due.StartUtc, due.BuiltUtc), Is.EqualTo(unrested.BuiltUtc - unrested.StartUtc), "a rest moves work, it does not change it");
        }
    });

    [Test]
    public void ShiftingAPhaseByAMonth_ChangesTheDatesOfThatPhaseAndThoseBehindItAndNothingElse() => Plans.Sample(plan =>
    {
        var phases = plan.Site.Conversion.Phases;
        var shifted = plan.Site with { Conversion = plan.Site.Conversion with { Phases = [phases[0], phases[1] with { StartUtc = phases[1].StartUtc.AddDays(30) }, phases[2]] } };
        var (before, after) = (ConversionPath.Of(plan.Site, null, [], plan.Replication).Phases, ConversionPath.Of(shifted, null, [], plan.Replication).Phases);
        Assert.That(after[0].Due, Is.EqualTo(before[0].Due));
        Assert.That(after[1].Due!.StartUtc, Is.EqualTo(before[1].Due!.StartUtc.AddDays(30)));
        Assert.That(after[1].Arrivals, Is.EqualTo(before[1].Arrivals), "what is ordered for a day comes when it comes");
        if (after[2].Due is { } behind)
            Assert.That(behind.StartUtc, Is.EqualTo(after[2].Phase.StartUtc > after[1].CompleteUtc ? after[2].Phase.StartUtc : after[1].CompleteUtc));
    });

    private static SiteModel Without(SiteModel site) =>
        site with { Conversion = site.Conversion with { Phases = [.. site.Conversion.Phases.Select(p => p with { Pauses = [] })] } };

    private static SiteModel Site(ConversionPhase[] phases, int step) => TestSite.Day() with
    {
        Horizon = new Horizon(Start, Start.AddYears(20), TimeSpan.FromHours(1)),
        Conversion = new ConversionPlan(
            [.. phases.Select((p, i) => p with
            {
                Id = $"phase-{i}",
                After = i == 2 ? ["phase-1"] : [],
                Deliveries = [.. p.Deliveries.Select(d => d with { Id = $"{d.Id}-{i}" })],
                Pauses = [.. p.Pauses.Select(r => r with { Id = $"{r.Id}-{i}" })],
            })],
            [], [new ConnectionStep("step", Start.AddDays(step), new Pert(0, 30, 200), Power.FromMegawatts(2))]),
    };
}
