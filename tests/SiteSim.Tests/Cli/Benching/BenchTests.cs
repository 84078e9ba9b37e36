using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Cli.Benching;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Cli.Benching;

/// <summary>What is timed is the real thing; how long it takes is no test's business.</summary>
public sealed class BenchTests
{
    [Test]
    public void Time_CountsOperationsOfACall()
    {
        var calls = 0;
        var result = Batches.Time("kernel", "nothing", 7, operations: 1_000_000, () => calls++, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(calls, Is.GreaterThan(15));
            Assert.That(result.LeastNanoseconds, Is.Positive.And.LessThanOrEqualTo(result.MedianNanoseconds));
            Assert.That(result.MedianNanoseconds, Is.LessThan(1), "a millionth of an empty call");
        });
    }

    [Test]
    public void Walk_StepsAreSolvedAsByTheDefinition()
    {
        var fleet = new Fleet(1_000, isTree: true);
        var walk = new FleetWalk(fleet, fleet.Conditions());
        var (incremental, scalar) = (new IncrementalDispatch(fleet.Problem), new ScalarDispatch(fleet.Problem));
        for (var step = 0; step < 50; step++)
        {
            var conditions = walk.Step();
            Assert.That(incremental.Solve(conditions).SiteWatts, Is.EqualTo(scalar.Solve(conditions).SiteWatts));
        }
    }

    [Test]
    public void Table_ScalesTimes()
    {
        var table = BenchTable.Of([new("dispatch", "a", 1_000, 12.34, 9.9), new("dispatch", "b", 2, 5_678, 1_234), new("site", "c", 3, 2.5e6, 1.5e9)]);
        Assert.That(table.Rows.Select(r => string.Join('|', r.Cells)), Is.EqualTo(new[]
        {
            "dispatch|a|1,000|12.3 ns|9.9 ns", "|b|2|5.68 us|1.23 us", "site|c|3|2.50 ms|1.50 s",
        }));
    }

    [Test]
    public void Bench_Interrupted_SaysSoAndPrintsNothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var (stdout, stderr) = (new StringWriter(), new StringWriter());
        Assert.That(CommandLine.Run(["bench"], stdout, stderr, stop.Token), Is.EqualTo(ExitCode.Interrupted));
        Assert.That(stdout.ToString(), Is.Empty);
    }
}
