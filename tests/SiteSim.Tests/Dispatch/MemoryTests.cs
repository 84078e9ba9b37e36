using CsCheck;
using NUnit.Framework;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>What dispatchers remember from solve to solve must never show: long histories of small changes against the definition.</summary>
[Category("Isa")]
public sealed class MemoryTests
{
    private const int Limits = 1 + Buses + (Buses * FeedersPerBus);
    private const int Buses = 4;
    private const int FeedersPerBus = 5;

    private static readonly Gen<Change> AnyChange = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 100_000], Gen.Int[0, 1000], Gen.Frequency((1, Gen.Const(false)), (4, Gen.Const(true))))
        .Select((what, which, amount, isRead) => new Change((Change.Kind)what, which, amount, isRead));

    [Test]
    public void Solve_AfterAnyHistoryOfSmallChanges_EqualsTheDefinition() =>
        Gen.Select(RandomSites.Site, AnyChange.Array[1, 60]).Sample((site, changes) => CheckHistory(site.Build(), changes, site.ToString()), iter: 1500);

    [Test]
    public void Solve_OnAFleet_AfterAHistoryOfSmallChanges_EqualsTheDefinition([Values(1, 3, 5, 16)] int kindsOfMachine) =>
        AnyChange.Array[200].Sample(changes => CheckHistory(Fleet(kindsOfMachine), changes, ""), iter: 8);

    private static void CheckHistory(DispatchProblem problem, Change[] changes, string site)
    {
        var total = new VectorDispatch(problem).Solve(new(problem) { EnergyPrice = -1 }).SiteWatts;
        Dispatcher[] twins = [new ScalarDispatch(problem), new IncrementalDispatch(problem)];
        var setPoints = new SetPoints((IncrementalDispatch)twins[1]);
        var conditions = new DispatchConditions(problem);
        conditions.Rate.Fill(1);
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i].Apply(conditions, twins, total);
            var outcomes = Array.ConvertAll(twins, twin => twin.Solve(conditions));
            if (!changes[i].IsRead)
                continue;
            if (OutcomeDifference.Between(problem, outcomes[0], outcomes[1]) is { } difference)
                throw new InvalidOperationException($"after {i + 1} changes, {difference}\n{site}\n{string.Join('\n', changes.Take(i + 1))}");
            setPoints.Update();
            for (var row = 0; row < problem.RowCount; row++)
            {
                if (setPoints.Watts[row] != outcomes[0].WattsOf(row))
                    throw new InvalidOperationException($"after {i + 1} changes, set point of row {row}\n{site}\n{string.Join('\n', changes.Take(i + 1))}");
            }
        }
    }

    /// <summary>A three-level tree of feeders of one group, of two and of all, with floors here and there; few kinds of machines tie.</summary>
    private static DispatchProblem Fleet(int kindsOfMachine)
    {
        var parents = new int[Limits - 1];
        for (var limit = 1; limit < Limits; limit++)
            parents[limit - 1] = limit <= Buses ? 0 : 1 + ((limit - 1) % Buses);
        var rows = new RowSpec[700];
        for (var i = 0; i < rows.Length; i++)
        {
            var feeder = 1 + Buses + (i % (Limits - Buses - 1));
            var kind = i * 7919 % 1009 % (kindsOfMachine == 16 ? 1009 : kindsOfMachine);
            var group = feeder % 3 == 0 ? feeder % 4 : feeder % 3 == 1 ? i / 40 % 2 : i / 40 % 4;
            rows[i] = new(group, feeder, i % 23 == 0 ? new(100, 100) : default, new(2000, 4000 + kind), new(900, 1500 + kind), new(400, 300 + kind));
        }
        return new SiteSpec(parents, 4, rows).Build();
    }
}
