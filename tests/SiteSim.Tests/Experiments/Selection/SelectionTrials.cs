using SiteSim.Experiments.Selection;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Selection;

/// <summary>Many selections with a known answer.</summary>
internal sealed record SelectionTrials(SelectionGoal Goal, double[] Means, double[] Deviations, double Common = 0, int Most = 100_000)
{
    public static SelectionGoal Best(double indifference = 0, int firstStage = 5, int budget = int.MaxValue) =>
        new(new Objective("x", new MeanMeasure(), true, indifference), [], 0.95, firstStage, budget);

    /// <summary>Normal values; a future's common part adds the same to every point.</summary>
    public SelectionResult Run(int trial)
    {
        RandomStream[] streams = [.. Means.Select((_, i) => new RandomStream((ulong)trial, 0, FormattableString.Invariant($"point-{i}"), "x"))];
        var shared = new RandomStream((ulong)trial, 0, "all", "x");
        var common = new List<double>();
        return Selector.Run(Goal, new DrawnFutures(Means.Length, Most, Draw), _ => { });

        double Draw(int point, int future, string key)
        {
            while (common.Count <= future)
            {
                common.Add(StandardNormal.Quantile(shared.NextOpenDouble()));
            }

            return Means[point] + Common * common[future] + Deviations[point] * StandardNormal.Quantile(streams[point].NextOpenDouble());
        }
    }

    public IReadOnlyList<SelectionResult> Run(int first, int count)
    {
        var results = new SelectionResult[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => results[i] = Run(first + i));
        return results;
    }
}
