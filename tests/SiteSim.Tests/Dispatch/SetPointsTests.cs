using CsCheck;
using NUnit.Framework;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>What an outcome changes: no row too many, none missed.</summary>
public sealed class SetPointsTests
{
    private const int Rows = 900;

    [Test]
    public void Update_AfterALimitDrops_NamesTheRowsThatMoved()
    {
        var problem = SiteSpec.Build([], 1, [.. Enumerable.Range(0, 5).Select(i => new RowSpec(0, 0, default, new Segment(10, 100 - i)))]);
        var dispatcher = new IncrementalDispatch(problem);
        var setPoints = new SetPoints(dispatcher);
        var conditions = new DispatchConditions(problem);
        conditions.Rate[0] = 1;
        int[] Update(long limit)
        {
            conditions.LimitWatts[0] = limit;
            dispatcher.Solve(conditions);
            return setPoints.Update().ToArray();
        }

        Assert.That(Update(35), Is.EqualTo([0, 1, 2, 3]));
        Assert.That(Update(35), Is.Empty);
        Assert.That(Update(12), Is.EquivalentTo([1, 2, 3]));
        Assert.That(setPoints.Watts.ToArray(), Is.EqualTo([10, 2, 0, 0, 0]));
    }

    [TestCase(4, Description = "few flips, read from the log")]
    [TestCase(5000, Description = "more flips than the log holds")]
    public void Update_OverAWalk_ChangesExactlyTheRowsThatDiffer(int flipsAStep)
    {
        var problem = FleetProblem.Build(Rows);
        var dispatcher = new IncrementalDispatch(problem);
        var setPoints = new SetPoints(dispatcher);
        var walk = new FleetWalk(dispatcher);
        for (var step = 0; step < 60; step++)
        {
            var before = setPoints.Watts.ToArray();
            for (var flip = 4; flip < flipsAStep; flip++)
                dispatcher.SetAvailable((flip * 7) % Rows, (flip + step) % 3 != 0);
            var outcome = walk.Step();
            var changed = setPoints.Update().ToArray();
            var now = Enumerable.Range(0, Rows).Select(outcome.WattsOf).ToArray();

            Assert.That(setPoints.Watts.ToArray(), Is.EqualTo(now));
            Assert.That(changed, Is.EquivalentTo(Enumerable.Range(0, Rows).Where(row => before[row] != now[row])));
        }
    }

    [Test]
    public void Update_OnRandomSites_EqualsTheDefinition() =>
        Gen.Select(RandomSites.Site, RandomSites.Step(unitGains: false).Array[1, 4]).Sample(
            (site, steps) =>
            {
                var problem = site.Build();
                var (definition, dispatcher) = (new ScalarDispatch(problem), new IncrementalDispatch(problem));
                var setPoints = new SetPoints(dispatcher);
                foreach (var step in steps)
                {
                    step.Flip(definition);
                    step.Flip(dispatcher);
                    var expected = definition.Solve(step.ConditionsFor(problem));
                    dispatcher.Solve(step.ConditionsFor(problem));
                    setPoints.Update();
                    for (var row = 0; row < problem.RowCount; row++)
                    {
                        if (expected.WattsOf(row) != setPoints.Watts[row])
                            throw new InvalidOperationException($"row {row}: expected {expected.WattsOf(row)}, was {setPoints.Watts[row]}\n{site}\n{step}");
                    }
                }
            },
            iter: 2000);
}
