using System.Diagnostics;

namespace SiteSim.Cli.Benching;

/// <summary>
/// A quick timing: batches of some milliseconds after a warm-up, their median and least. For figures to quote, the benchmarks project takes minutes where
/// this takes a second.
/// </summary>
internal static class Batches
{
    private const int Count = 15;
    private const int MostCalls = 1 << 24;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(20);

    /// <param name="area">dispatch, kernel or site.</param>
    /// <param name="name">What is timed.</param>
    /// <param name="size">Rows, processes or machines.</param>
    /// <param name="operations">Operations in one call of <paramref name="work"/>.</param>
    /// <param name="work">What is timed; each call goes on where the last one ended.</param>
    /// <param name="stop">Ends between two batches.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public static BenchResult Time(string area, string name, long size, int operations, Action work, CancellationToken stop)
    {
        var calls = Calibrate(work);
        var perOperation = new double[Count];
        for (var batch = 0; batch < Count; batch++)
        {
            stop.ThrowIfCancellationRequested();
            perOperation[batch] = Run(work, calls).TotalNanoseconds / calls / operations;
        }

        Array.Sort(perOperation);
        return new BenchResult(area, name, size, perOperation[Count / 2], perOperation[0]);
    }

    /// <summary>Calls that fill a batch, after a warm-up.</summary>
    private static int Calibrate(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        var calls = 1;
        while (Run(work, calls) < Batch && calls < MostCalls)
            calls *= 2;
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
            Run(work, calls);
        return calls;
    }

    private static TimeSpan Run(Action work, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < calls; call++)
            work();
        return Stopwatch.GetElapsedTime(start);
    }
}
