using SiteSim.Dispatch;

namespace SiteSim.Cli.Benching;

/// <summary>The dispatch core on fleets of several sizes in a three-level tree, every row different.</summary>
internal static class DispatchBench
{
    private const int FlipsAnInterval = 4;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 305_000, 1_000_000];

    public static IEnumerable<BenchResult> Run(CancellationToken stop) => Sizes.SelectMany(rows => Run(rows, stop));

    private static IEnumerable<BenchResult> Run(int rows, CancellationToken stop)
    {
        var fleet = new Fleet(rows, isTree: true);
        var walk = new FleetWalk(fleet, fleet.Conditions());
        var dispatcher = new IncrementalDispatch(fleet.Problem);
        dispatcher.Solve(walk.Conditions);
        yield return Time("next step: prices, rates, a cap", () => dispatcher.Solve(walk.Step()));
        yield return Time("next step after four flips", Interval);
        yield return Time("conditions unlike the last", () => dispatcher.Solve(walk.Jump()));
        var stateless = new VectorDispatch(fleet.Problem);
        yield return Time("without an index: one vector solve", () => stateless.Solve(walk.Step()));

        BenchResult Time(string name, Action work) => Batches.Time("dispatch", name, rows, 1, work, stop);

        void Interval()
        {
            for (var flip = 0; flip < FlipsAnInterval; flip++)
                walk.Flip(dispatcher);
            dispatcher.Solve(walk.Step());
        }
    }
}
