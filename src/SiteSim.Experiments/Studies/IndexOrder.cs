using System.Runtime.ExceptionServices;

namespace SiteSim.Experiments.Studies;

/// <summary>Work on several threads whose results come back by index, whatever finished first.</summary>
public static class IndexOrder
{
    /// <param name="count">Work 0 to count - 1, taken one at a time by whichever thread is free.</param>
    /// <param name="jobs">Threads, at least 1.</param>
    /// <param name="work">Called once an index, unless stopped or another fails.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    /// <remarks>The first failure is thrown as it is; work not begun is left.</remarks>
    public static IReadOnlyList<T> Run<T>(int count, int jobs, Func<int, CancellationToken, T> work, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        var results = new T[count];
        var next = -1;
        Exception? failure = null;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task.WaitAll(Enumerable.Range(0, Math.Min(jobs, count)).Select(_ => Task.Factory.StartNew(
            Take, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)), CancellationToken.None);
        stop.ThrowIfCancellationRequested();
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return results;

        void Take()
        {
            try
            {
                for (var i = Interlocked.Increment(ref next); i < count && !ending.IsCancellationRequested; i = Interlocked.Increment(ref next))
                {
                    results[i] = work(i, ending.Token);
                }
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref failure, e, null);
                ending.Cancel();
            }
        }
    }
}
