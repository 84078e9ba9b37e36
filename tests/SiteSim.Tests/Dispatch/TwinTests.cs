using CsCheck;
using NUnit.Framework;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>The vector and the incremental dispatcher against the definition, bit for bit.</summary>
[Category("Isa")]
public sealed class TwinTests
{
    [TestCase(true)]
    [TestCase(false)]
    public void Twins_AfterAnySequenceOfChanges_EqualTheDefinition(bool unitGains) =>
        Gen.Select(RandomSites.Site, RandomSites.Step(unitGains).Array[1, 4]).Sample(CheckSequence, iter: 4000);

    [Test]
    public void Twins_OfEverySizeFrom0To256_EqualTheDefinition([Values] bool tied)
    {
        var step = new Step(0, new long[1], [1], [Gain.One], 0, DispatchConditions.Unlimited, []);
        for (var size = 0; size <= 256; size++)
        {
            var site = new SiteSpec([], 1, [.. Enumerable.Range(0, size).Select(i => Row(i, tied))]);
            var total = site.Rows.Sum(r => r.Segments.Sum(s => (long)s.Watts));
            CheckSequence(site, [step with { Limits = [total / 3] }, step with { Limits = [total], Price = 20e6 }, step with { Limits = [Math.Max(0, total - 1)] }]);
        }
    }

    /// <summary>Enough rows for many buckets and blocks of the index, which the small sites never fill.</summary>
    [Test]
    public void Incremental_OnAFleet_EqualsTheDefinition([Values] FleetProblem.Machines machines, [Values] bool unitGains)
    {
        var problem = FleetProblem.Build(rows: 9000, machines);
        Dispatcher[] twins = [new ScalarDispatch(problem), new IncrementalDispatch(problem)];
        var walks = Array.ConvertAll(twins, twin => new FleetWalk(twin, unitGains));
        for (var step = 0; step < 40; step++)
        {
            var outcomes = Array.ConvertAll(walks, walk => walk.Step());
            Assert.That(OutcomeDifference.Between(problem, outcomes[0], outcomes[1]), Is.Null, $"step {step}");
        }
    }

    private static void CheckSequence(SiteSpec site, Step[] steps)
    {
        var problem = site.Build();
        var definition = new ScalarDispatch(problem);
        Dispatcher[] twins = [new VectorDispatch(problem), new IncrementalDispatch(problem)];
        foreach (var step in steps)
        {
            var conditions = step.ConditionsFor(problem);
            step.Flip(definition);
            var expected = definition.Solve(conditions);
            foreach (var twin in twins)
            {
                step.Flip(twin);
                if (OutcomeDifference.Between(problem, expected, twin.Solve(conditions)) is { } difference)
                    throw new InvalidOperationException($"{twin.GetType().Name}, {difference}\n{site}\n{step}");
            }
        }
    }

    private static RowSpec Row(int i, bool tied) => new(0, 0, default, new Segment(7, tied ? 210 : 100 + i * 37 % 301), new Segment(3, 1));
}
