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
        var conditions = new DispatchConditions(problem);
        FleetProblem.Walk(dispatcher, conditions, steps: 30);

        var before = GC.GetAllocatedBytesForCurrentThread();
        FleetProblem.Walk(dispatcher, conditions, steps: 30);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void TwoDispatchers_OnTwoThreads_GiveWhatOneGives()
    {
        var problem = FleetProblem.Build(rows: 500);
        long Run() => FleetProblem.Walk(new IncrementalDispatch(problem), new(problem), steps: 200);
        var expected = Run();

        var results = new long[4];
        Parallel.For(0, results.Length, i => results[i] = Run());
        Assert.That(results, Is.All.EqualTo(expected));
    }
}
