namespace SiteSim.Experiments.Studies;

/// <summary>Replications 0, 1, 2, ... in parallel, put together in order of their numbers: the same sample on any number of threads.</summary>
/// <param name="Most">How many at most.</param>
/// <param name="Jobs">Threads.</param>
/// <param name="Rule">When to stop before <paramref name="Most"/>; null for never.</param>
public sealed record Replications(int Most, int Jobs, StoppingRule? Rule)
{
    /// <param name="run">A replication by its number.</param>
    /// <param name="add">Takes the results in order of the numbers, on the calling thread.</param>
    /// <param name="isEnough">Asked after each batch; only with a <see cref="Rule"/>.</param>
    /// <param name="stop">Ends the work without a result.</param>
    public void Run<T>(Func<int, CancellationToken, T> run, Action<T> add, Func<StoppingRule, bool> isEnough, CancellationToken stop)
    {
        var batch = Rule is null ? Most : StoppingRule.Batch;
        for (var first = 0; first < Most; first += batch)
        {
            var begin = first;
            foreach (var result in IndexOrder.Run(Math.Min(batch, Most - first), Jobs, (i, ending) => run(begin + i, ending), stop))
            {
                add(result);
            }

            if (Rule is not null && isEnough(Rule))
            {
                return;
            }
        }
    }
}
