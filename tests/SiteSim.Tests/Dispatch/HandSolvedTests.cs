using NUnit.Framework;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>Cases small enough to solve on paper. Rate 1 USD per unit: a merit of m units per watt-hour is worth m * 10^6 USD/MWh.</summary>
[TestFixture(typeof(ScalarDispatch))]
[TestFixture(typeof(VectorDispatch))]
[TestFixture(typeof(IncrementalDispatch))]
public sealed class HandSolvedTests(Type dispatcherType)
{
    private const double Merit = 1e6;

    private static readonly RowSpec[] ThreeRows =
    [
        new(0, 0, default, new Segment(100, 500)),
        new(0, 0, default, new Segment(100, 300), new Segment(50, 50)),
        new(0, 0, default, new Segment(100, 400)),
    ];

    /// <summary>S21-class miner at 20 J/TH: 50 GH/s per watt. 29 USD/PH/day = 29 / (10^6 GH/s * 24 h) USD per GH/s-hour. 50 * that * 10^6 = 60.4 USD/MWh.</summary>
    [Test]
    public void ValueOf_MinerAt20JoulesPerTerahash_Is60Point4DollarsPerMegawattHour()
    {
        var conditions = new DispatchConditions(SiteSpec.Build([], 1));
        conditions.Rate[0] = 29 / 1e6 / 24;

        Assert.That(conditions.ValueOf(0, new(3500, 175_000)), Is.EqualTo(60.4167).Within(1e-4));
        conditions.GainQ20[0] = Gain.FromRatio(1.25);
        Assert.That(conditions.ValueOf(0, new(3500, 175_000)), Is.EqualTo(60.4167 / 1.25).Within(1e-4));
    }

    [TestCase(0, 350, 1250)]
    [TestCase(0.999, 350, 1250)]
    [TestCase(1, 300, 1200, Description = "a segment worth exactly the price stays off")]
    [TestCase(3.5, 200, 900)]
    [TestCase(5, 0, 0)]
    [TestCase(-7, 350, 1250)]
    public void Solve_WithoutLimits_RunsWhatIsWorthMoreThanThePrice(double meritOfPrice, long watts, long yield)
    {
        var outcome = Solve(SiteSpec.Build([], 1, ThreeRows), c => c.EnergyPrice = meritOfPrice * Merit);

        Assert.That((outcome.SiteWatts, outcome.YieldOfGroup(0)), Is.EqualTo((watts, yield)));
        Assert.That((outcome.Threshold, outcome.Binds(0)), Is.EqualTo((meritOfPrice * Merit, false)));
    }

    [Test]
    public void Solve_AtTheSiteLimit_RunsTheMarginalSegmentInPart()
    {
        var outcome = Solve(SiteSpec.Build([], 1, ThreeRows), c => c.LimitWatts[0] = 250);

        Assert.That(Watts(outcome, 3), Is.EqualTo([100, 50, 100]));
        Assert.That(outcome.YieldOf(1), Is.EqualTo(150), "half of 300");
        Assert.That((outcome.Binds(0), outcome.Threshold, outcome.InfeasibleLimit), Is.EqualTo((true, 3 * Merit, -1)));
    }

    [Test]
    public void Solve_FeederBindsBelowTheSite_LeavesItsRoomToOthers()
    {
        RowSpec[] rows = [ThreeRows[0] with { Limit = 1 }, ThreeRows[1], ThreeRows[2] with { Limit = 1 }];
        var outcome = Solve(SiteSpec.Build([0], 1, rows), c => (c.LimitWatts[0], c.LimitWatts[1]) = (220, 130));

        Assert.That(Watts(outcome, 3), Is.EqualTo([100, 90, 30]), "feeder: 100 + 30; site: the other 90");
        Assert.That((outcome.GridWattsOfLimit(1), outcome.Binds(1), outcome.Binds(0)), Is.EqualTo((130L, true, true)));
    }

    [Test]
    public void Solve_TiesAtTheLimit_FillByRow()
    {
        RowSpec[] rows = [.. Enumerable.Repeat(new RowSpec(0, 0, default, new Segment(40, 80)), 4)];
        var outcome = Solve(SiteSpec.Build([], 1, rows), c => c.LimitWatts[0] = 100);

        Assert.That(Watts(outcome, 4), Is.EqualTo([40, 40, 20, 0]));
    }

    [Test]
    public void Solve_TiesAcrossGroups_FillByMeritThenRow()
    {
        RowSpec[] rows = [new(0, 0, default, new Segment(10, 10)), new(1, 0, default, new Segment(10, 20)), new(2, 0, default, new Segment(10, 10))];
        var outcome = Solve(SiteSpec.Build([], 3, rows), c =>
        {
            ((double[])[2, 1, 2]).CopyTo(c.Rate);
            c.LimitWatts[0] = 25;
        });

        Assert.That(Watts(outcome, 3), Is.EqualTo([10, 10, 5]));
    }

    /// <summary>1.5 grid watts per row watt: 7 grid watts admit floor(7 / 1.5) = 4 row watts, which draw 6.</summary>
    [Test]
    public void Solve_WithAGain_ChargesTheSiteGridWatts()
    {
        RowSpec[] rows = [new(0, 1, default, new Segment(100, 500)), new(1, 0, default, new Segment(10, 10))];
        var outcome = Solve(SiteSpec.Build([0], 2, rows), c =>
        {
            c.GainQ20[0] = 3 * Gain.One / 2;
            c.LimitWatts[1] = 7;
        });

        Assert.That(Watts(outcome, 2), Is.EqualTo([4, 10]));
        Assert.That((outcome.GridWattsOfGroup(0), outcome.SiteWatts, outcome.CommittedWatts), Is.EqualTo((6L, 16L, 17L)));
    }

    [Test]
    public void Solve_ALowerRateOrAHigherGain_MovesAWholeGroupDownTheOrder([Values] bool byGain)
    {
        RowSpec[] rows = [new(0, 0, default, new Segment(10, 30)), new(1, 0, default, new Segment(10, 20))];
        var outcome = Solve(SiteSpec.Build([], 2, rows), c =>
        {
            c.LimitWatts[0] = 20;
            c.EnergyPrice = 1.9 * Merit;
            (c.Rate[0], c.GainQ20[0]) = byGain ? (1, 2 * Gain.One) : (0.5, Gain.One);
        });

        Assert.That(Watts(outcome, 2), Is.EqualTo([0, 10]), "3 / 2 is below 1.9, 2 above");
    }

    [Test]
    public void Solve_Floors_RunFirstAtAnyPrice()
    {
        RowSpec[] rows = [ThreeRows[0], ThreeRows[1] with { Floor = new(30, 3) }];
        var outcome = Solve(SiteSpec.Build([], 1, rows), c => (c.EnergyPrice, c.LimitWatts[0]) = (4.5 * Merit, 100));

        Assert.That(Watts(outcome, 2), Is.EqualTo([70, 30]));
        Assert.That(outcome.YieldOfGroup(0), Is.EqualTo(350 + 3));
    }

    [Test]
    public void Solve_FloorsAboveALimit_AreCutInRowOrderAndNamed()
    {
        RowSpec[] rows = [.. Enumerable.Range(0, 3).Select(i => new RowSpec(0, 1, new Segment(40, 10 - i), new Segment(10, 1000)))];
        var problem = SiteSpec.Build([0], 1, rows);
        var outcome = Solve(problem, c => c.LimitWatts[1] = 60);

        Assert.That(Watts(outcome, 3), Is.EqualTo([40, 20, 0]));
        Assert.That(problem.LimitName(outcome.InfeasibleLimit), Is.EqualTo("limit 1"));
        Assert.That(outcome.GridWattsOfLimit(1), Is.EqualTo(60));
    }

    [TestCase(90, 90, 0, 0, 0)]
    [TestCase(130, 100, 30, 0, 0)]
    [TestCase(180, 100, 50, 30, 0)]
    [TestCase(400, 100, 50, 50, 25)]
    public void Solve_ARowOfFourSegments_ServesThemInOrder(long limit, int first, int second, int third, int fourth)
    {
        RowSpec[] rows = [new(0, 0, default, new(100, 500), new(50, 200), new(50, 150), new(25, 50))];
        var outcome = Solve(SiteSpec.Build([], 1, rows), c => c.LimitWatts[0] = limit);

        Assert.That(outcome.WattsOf(0), Is.EqualTo(first + second + third + fourth));
        Assert.That(outcome.YieldOf(0), Is.EqualTo((5 * first) + (4 * second) + (3 * third) + (2 * fourth)));
    }

    [Test]
    public void Solve_ALimitOfZero_ShutsWhatIsBelowIt()
    {
        RowSpec[] rows = [ThreeRows[0] with { Limit = 1 }, ThreeRows[2]];
        var outcome = Solve(SiteSpec.Build([0], 1, rows), c => c.LimitWatts[1] = 0);

        Assert.That(Watts(outcome, 2), Is.EqualTo([0, 100]));
        Assert.That((outcome.Binds(1), outcome.InfeasibleLimit), Is.EqualTo((true, -1)));
    }

    /// <summary>60 W up and 40 W down a step: the site follows a limit of 350, then 0, then 350 again.</summary>
    [Test]
    public void Solve_WithARampLimit_FollowsInSteps()
    {
        var dispatcher = Create(SiteSpec.Build([], 1, ThreeRows));
        var conditions = Conditions(dispatcher.Problem, _ => { });
        var drawn = new List<long> { 300 };
        foreach (var limit in (long[])[350, 0, 0, 350, 350])
        {
            conditions.MaximumWatts = Math.Min(drawn[^1] + 60, Math.Max(limit, drawn[^1] - 40));
            conditions.MinimumWatts = Math.Max(0, drawn[^1] - 40);
            drawn.Add(dispatcher.Solve(conditions).SiteWatts);
        }

        Assert.That(drawn, Is.EqualTo([300, 350, 310, 270, 330, 350]));
    }

    [Test]
    public void Solve_DemandBelowTheMinimum_KeepsTheLeastBadLoadOn()
    {
        var outcome = Solve(SiteSpec.Build([], 1, ThreeRows), c => (c.EnergyPrice, c.MinimumWatts) = (4.5 * Merit, 170));

        Assert.That(Watts(outcome, 3), Is.EqualTo([100, 0, 70]));
        Assert.That((outcome.Threshold, outcome.MinimumShortfallWatts), Is.EqualTo((4 * Merit, 0L)));
    }

    [Test]
    public void Solve_MinimumBeyondAllLoad_ReportsTheShortfall()
    {
        var outcome = Solve(SiteSpec.Build([], 1, ThreeRows), c => (c.EnergyPrice, c.MinimumWatts) = (9 * Merit, 1000));

        Assert.That((outcome.SiteWatts, outcome.MinimumShortfallWatts), Is.EqualTo((350L, 650L)));
    }

    [Test]
    public void Solve_MinimumAboveMaximum_TheMaximumWins()
    {
        var outcome = Solve(SiteSpec.Build([], 1, ThreeRows), c => (c.EnergyPrice, c.MinimumWatts, c.MaximumWatts) = (9 * Merit, 300, 120));

        Assert.That((outcome.SiteWatts, outcome.MinimumShortfallWatts), Is.EqualTo((120L, 180L)));
    }

    [Test]
    public void SetAvailable_RowOut_ItsRoomGoesToTheNextInMeritOrder()
    {
        var dispatcher = Create(SiteSpec.Build([], 1, ThreeRows));
        var conditions = Conditions(dispatcher.Problem, c => c.LimitWatts[0] = 150);

        dispatcher.SetAvailable(0, false);
        Assert.That(Watts(dispatcher.Solve(conditions), 3), Is.EqualTo([0, 50, 100]));
        dispatcher.SetAvailable(0, true);
        Assert.That(Watts(dispatcher.Solve(conditions), 3), Is.EqualTo([100, 0, 50]));
    }

    [Test]
    public void Solve_NoRows_DrawsNothing() => Assert.That(Solve(SiteSpec.Build([0, 1], 1), _ => { }).SiteWatts, Is.Zero);

    private Outcome Solve(DispatchProblem problem, Action<DispatchConditions> change) => Create(problem).Solve(Conditions(problem, change));

    private static DispatchConditions Conditions(DispatchProblem problem, Action<DispatchConditions> change)
    {
        var conditions = new DispatchConditions(problem);
        conditions.Rate.Fill(1);
        change(conditions);
        return conditions;
    }

    private Dispatcher Create(DispatchProblem problem) => (Dispatcher)Activator.CreateInstance(dispatcherType, problem)!;

    private static int[] Watts(Outcome outcome, int rows) => [.. Enumerable.Range(0, rows).Select(outcome.WattsOf)];
}
