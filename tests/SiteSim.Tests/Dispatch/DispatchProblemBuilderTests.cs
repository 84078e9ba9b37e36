using NUnit.Framework;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

public sealed class DispatchProblemBuilderTests
{
    [Test]
    public void Build_SeveralThingsWrong_ReportsEachByName()
    {
        var builder = new DispatchProblemBuilder("West");
        builder.AddLimit("Feeder 9", 3);
        builder.AddGroup("miners");
        builder.AddRow(2, 0, default, []);
        builder.AddRow(0, 7, default, [new(1, 1), new(1, 1), new(1, 1), new(1, 1), new(1, 1)]);
        builder.AddRow(0, 0, new(-4, 0), [new(0, 3), new(5, -1)]);
        builder.AddRow(0, 0, default, [new(int.MaxValue, 1), new(1, 1)]);

        Assert.That(() => builder.Build(), Throws.TypeOf<DispatchProblemException>().With.Property("Issues").EqualTo(new[]
        {
            "Limit 'Feeder 9': parent 3 does not exist; expected 0..0.",
            "Row 0: group 2 does not exist; 1 group(s) were added.",
            "Row 1: limit 7 does not exist; expected 0..1.",
            "Row 1: 5 segments; expected at most 4.",
            "Row 2, floor: -4 W; expected 0 or more.",
            "Row 2, segment 0: yield 3 from 0 W; expected 0.",
            "Row 2, segment 1: yield -1; expected 0..9007199254740992.",
            "Row 3: 2147483648 W in all; expected at most 2147483647 W.",
        }));
    }

    [Test]
    public void Build_MoreThanTheSiteCanAddUp_IsRefused()
    {
        var builder = new DispatchProblemBuilder("West");
        builder.AddGroup("miners");
        for (var i = 0; i < 513; i++)
            builder.AddRow(0, 0, default, [new(int.MaxValue, 1L << 53)]);

        Assert.That(() => builder.Build(), Throws.TypeOf<DispatchProblemException>().With.Message
            .Contains("Limit 'West': 1101659110911 row watts at this limit itself; expected at most 4294967295.")
            .And.Message.Contains("Site 'West': 1101659110911 row watts in all; expected at most 1099511627776.")
            .And.Message.Contains("Site 'West': a yield of 4620693217682128896 in all; expected at most 4611686018427387904."));
    }

    /// <summary>Yields per watt 1, 3, 2: the first two are joined to 40 / 20 = 2, which is not below the third.</summary>
    [Test]
    public void Build_NonConcaveRow_IsHulledAndListed()
    {
        var problem = SiteSpec.Build([], 1, new RowSpec(0, 0, default, new Segment(10, 10)), new RowSpec(0, 0, default, new(10, 10), new(10, 30), new(10, 20)));
        var conditions = new DispatchConditions(problem);
        (conditions.Rate[0], conditions.LimitWatts[0]) = (1, 20);
        var outcome = new ScalarDispatch(problem).Solve(conditions);

        Assert.That(problem.HulledRows, Is.EqualTo([1]));
        Assert.That(problem.Notes, Is.EqualTo(["Row 1 of group 'group 0': yield per watt rises along its curve, which was replaced by its concave hull."]));
        Assert.That(problem.SegmentCount, Is.EqualTo(3));
        Assert.That((outcome.WattsOf(1), outcome.YieldOf(1)), Is.EqualTo((20, 40L)));
    }

    [Test]
    public void Build_ZeroWattSegments_AreDroppedWithoutHulling()
    {
        var problem = SiteSpec.Build([], 1, new RowSpec(0, 0, default, new(0, 0), new(10, 10), new(0, 0), new(10, 5)));

        Assert.That((problem.SegmentCount, problem.HulledRows.Count), Is.EqualTo((2, 0)));
    }
}
