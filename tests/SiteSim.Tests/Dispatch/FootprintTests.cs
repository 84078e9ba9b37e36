using NUnit.Framework;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>What dispatchers must not do: allocate, or share.</summary>
public sealed class FootprintTests
{
    [TestCase(typeof(ScalarDispatch))]
    [TestCase(typeof(VectorDispatch))]
    [TestCase(typeof(IncrementalDispatch))]
    public void SolveAndFlip_AllocateNothing(Type dispatcherType)
    {
        var problem = FleetProblem.Build(rows: 300);
        var dispatcher = (Dispatcher)Activator.CreateInstance(dispatcherType, problem)!;
        var walk = new FleetWalk(dispatcher);
        walk.Run(steps: 30);

        var before = GC.GetAllocatedBytesForCurrentThread();
        walk.Run(steps: 30);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void CopyWattsTo_AllocatesNothing_AfterTheFirstOfAProblem()
    {
        var problem = FleetProblem.Build(rows: 300);
        var walk = new FleetWalk(new IncrementalDispatch(problem));
        var watts = new int[problem.RowCount];
        walk.Run(steps: 30);
        walk.Step().CopyWattsTo(watts);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var step = 0; step < 30; step++)
            walk.Step().CopyWattsTo(watts);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    /// <summary>What was not read of the solve before it can no longer be told: terms of two solves would mix.</summary>
    [Test]
    public void Outcome_FirstReadAfterARefusedSolve_IsRefused()
    {
        var problem = FleetProblem.Build(rows: 20);
        var dispatcher = new IncrementalDispatch(problem);
        var conditions = new DispatchConditions(problem);
        var outcome = dispatcher.Solve(conditions);
        conditions.EnergyPrice = double.NaN;

        Assert.That(() => dispatcher.Solve(conditions), Throws.ArgumentException);
        Assert.That(() => outcome.SiteWatts, Throws.InvalidOperationException.With.Message.Contains("conditions were refused"));
    }

    [Test]
    public void Outcome_FirstReadAfterAFlip_IsRefused()
    {
        var problem = FleetProblem.Build(rows: 20);
        var dispatcher = new IncrementalDispatch(problem);
        var outcome = dispatcher.Solve(new(problem));
        dispatcher.SetAvailable(3, false);

        Assert.That(() => outcome.SiteWatts, Throws.InvalidOperationException.With.Message.Contains("before a row was flipped"));
    }

    [Test]
    public void TwoDispatchers_OnTwoThreads_GiveWhatOneGives()
    {
        var problem = FleetProblem.Build(rows: 500);
        long Run() => new FleetWalk(new IncrementalDispatch(problem)).Run(steps: 200);
        var expected = Run();

        var results = new long[4];
        Parallel.For(0, results.Length, i => results[i] = Run());
        Assert.That(results, Is.All.EqualTo(expected));
    }
}
