using CsCheck;
using NUnit.Framework;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>Whole operating points: feasible, never further from the best than they say, and the best where they say so.</summary>
public sealed class WholePointsTests
{
    /// <summary>
    /// Limit 10. The relaxation takes 6 W worth 3 each and 4 of the next 6 W worth 2 each. Rounded down that leaves 4 W, which the last row
    /// (3 W worth 1 each) fits: 18 + 3 = 21 of 26. Best are 6 + 4 W: 18 + 1.9 * 4 = 25.6.
    /// </summary>
    [Test]
    public void Update_SolvedByHand_FindsTheBestAndItsGap()
    {
        var (points, _) = Update(new SiteSpec([], 1, [Row(6, 18), Row(6, 12), Row(3, 3), new(0, 0, default, new Segment(40, 76)), Row(4, 7)]), limit: 10);

        Assert.That(Watts(points, 5), Is.EqualTo([6, 0, 0, 0, 4]));
        Assert.That((points.SiteWatts, points.IsExact), Is.EqualTo((10L, true)));
        Assert.That(points.GapUsdPerHour, Is.EqualTo(18 + 8 - (18 + 7)).Within(1e-9));
    }

    /// <summary>By merit the first row (5 W worth 3 each) goes first and leaves 3 W idle; the two others fill 8 W: 16 beats 15.</summary>
    [Test]
    public void Update_MeritOrderMisleads_TheRepairFindsTheBetterSet()
    {
        var (points, _) = Update(new SiteSpec([], 1, [Row(5, 15), Row(4, 8), Row(4, 8)]), limit: 8);

        Assert.That(Watts(points, 3), Is.EqualTo([0, 4, 4]));
    }

    [Test]
    public void Update_OnSmallSites_IsFeasibleWithinItsGapAndExactWhereItSaysSo([Values] bool unitGains)
    {
        var exact = 0;
        Gen.Select(RandomSites.Site, RandomSites.Step(unitGains)).Sample((site, step) => exact += Check(BruteForce.Shrink(site), step) ? 1 : 0, iter: 1500, threads: 1);

        Assert.That(exact, Is.GreaterThan(500), "cases in which the repair applied");
    }

    /// <summary>
    /// Too many rows to try all points. Of each limit rounding takes at most one segment: 2000 row watts, 1.3 times that at the meter, worth at
    /// most 88 USD/MWh where energy earns 10.
    /// </summary>
    [Test]
    public void Update_OnAFleet_KeepsTheLimitAndLosesLessThanASegmentALimit()
    {
        var problem = FleetProblem.Build(1500);
        var dispatcher = new IncrementalDispatch(problem);
        var points = new WholePoints(dispatcher);
        var walk = new FleetWalk(dispatcher);
        for (var step = 0; step < 40; step++)
        {
            walk.Step();
            points.Update();

            Assert.That(points.SiteWatts, Is.LessThanOrEqualTo(walk.Conditions.LimitWatts[0]), $"step {step}");
            Assert.That(points.MinimumShortfallWatts, Is.Zero, $"step {step}");
            Assert.That(points.GapUsdPerHour, Is.LessThan(problem.LimitCount * 2000e-6 * 1.3 * 98), $"step {step}");
        }
    }

    [Test]
    public void Update_AllocatesNothing([Values(20, 300)] int rows)
    {
        var dispatcher = new IncrementalDispatch(FleetProblem.Build(rows));
        var (points, setPoints) = (new WholePoints(dispatcher), new SetPoints(dispatcher));
        var walk = new FleetWalk(dispatcher);
        void Run()
        {
            for (var step = 0; step < 20; step++)
            {
                walk.Step();
                points.Update();
                setPoints.Update();
            }
        }
        Run();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static bool Check(SiteSpec site, Step step)
    {
        var problem = site.Build();
        var conditions = step.ConditionsFor(problem);
        var dispatcher = new IncrementalDispatch(problem);
        step.Flip(dispatcher);
        var points = new WholePoints(dispatcher);
        var outcome = dispatcher.Solve(conditions);
        points.Update();
        var search = new BruteForce(site, problem, conditions, dispatcher);
        var watts = Watts(points, problem.RowCount);
        if (!search.IsFeasible(watts, 0))
            throw new InvalidOperationException($"not feasible: {string.Join(' ', watts)}\n{site}\n{step}");
        if (outcome.InfeasibleLimit >= 0 || points.MinimumShortfallWatts > 0)
            return false;
        var minimum = Math.Min(conditions.MinimumWatts, Math.Min(conditions.MaximumWatts, conditions.LimitWatts[0]));
        var (ours, best) = (search.WorthOf(watts), search.Best(minimum));
        var tolerance = 1e-9 * Math.Max(1, Math.Abs(best));
        if (best - ours > points.GapUsdPerHour + tolerance || (points.IsExact && best - ours > tolerance))
            throw new InvalidOperationException($"worth {ours:R}, best {best:R}, gap {points.GapUsdPerHour:R}, exact {points.IsExact}\n{site}\n{step}");
        return points.IsExact;
    }

    private static RowSpec Row(int watts, long yield) => new(0, 0, default, new Segment(watts, yield));

    private static (WholePoints Points, Outcome Outcome) Update(SiteSpec site, long limit)
    {
        var problem = site.Build();
        var dispatcher = new IncrementalDispatch(problem);
        var conditions = new DispatchConditions(problem);
        (conditions.Rate[0], conditions.LimitWatts[0]) = (1, limit);
        var outcome = dispatcher.Solve(conditions);
        var points = new WholePoints(dispatcher);
        points.Update();
        return (points, outcome);
    }

    private static int[] Watts(WholePoints points, int rows) => [.. Enumerable.Range(0, rows).Select(points.WattsOf)];
}
