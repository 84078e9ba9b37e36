using SiteSim.Kernel;
using Timeline = SiteSim.Kernel.Simulation;

namespace SiteSim.Cli.Benching;

/// <summary>The kernel: processes that do nothing but wait, exponentially, all with one mean.</summary>
internal static class KernelBench
{
    private const int Events = 100_000;
    private const int Waits = 65_536;
    private static readonly int[] Sizes = [10, 1_000, 220_000];

    public static IEnumerable<BenchResult> Run(CancellationToken stop) => Sizes.Select(processes => Run(processes, stop));

    private static BenchResult Run(int processes, CancellationToken stop)
    {
        var (timeline, waits) = (new Timeline(), Draw());
        var (next, left) = (0, 0);
        for (var process = 0; process < processes; process++)
            timeline.Process(Waiting());
        GoOn();
        return Batches.Time("kernel", "an event: one process waits", processes, Events, GoOn, stop);

        IEnumerable<Event> Waiting()
        {
            while (true)
            {
                yield return timeline.Delay(waits[next++ % Waits]);
                if (--left == 0)
                    timeline.StopAsync();
            }
        }

        void GoOn()
        {
            left = Events;
            timeline.Run();
        }
    }

    private static TimeSpan[] Draw()
    {
        var draws = new Draws(6);
        return [.. Enumerable.Range(0, Waits).Select(_ => TimeSpan.FromSeconds(-Math.Log(1 - draws.NextDouble())))];
    }
}
