using SiteSim.Experiments.Selection;
using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Selection;

/// <summary>Many selections with a known answer: normal values, to which a future's common part adds the same at every point.</summary>
internal sealed record SelectionTrials(SelectionGoal Goal, double[] Means, double[] Deviations, double Common = 0, int Most = 100_000)
{
    public static SelectionGoal Best(double indifference = 0, int firstStage = 5, int budget = int.MaxValue) =>
        new(new Objective("x", new MeanMeasure(), true, indifference), [], 0.95, firstStage, budget);

    public IReadOnlyList<SelectionResult> Run(int count) => Run(0, count);

    public IReadOnlyList<SelectionResult> Run(int first, int count) => Each(count, i => Selector.Run(Goal, Futures(first + i), _ => { }));

    /// <summary>Mean runs until the same claims are shown when every point gets the same futures.</summary>
    public double RunsOfEqualShares(int count) => Each(count, UntilEqualSharesShow).Average();

    public static T[] Each<T>(int count, Func<int, T> trial)
    {
        var results = new T[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => results[i] = trial(i));
        return results;
    }

    private int UntilEqualSharesShow(int trial)
    {
        var futures = Futures(trial);
        var points = Enumerable.Range(0, Means.Length).ToArray();
        RunningMoments[] own = [.. points.Select(_ => new RunningMoments())];
        RunningMoments[][] ahead = [.. points.Select(_ => points.Select(_ => new RunningMoments()).ToArray())];
        var threshold = Math.Log(Goal.Statements(points.Length) / (1 - Goal.Confidence));
        for (var n = 1; ; n++)
        {
            futures.Run([.. points.Select(_ => n)]);
            double[] values = [.. points.Select(p => futures.Figure(p, "x")[n - 1])];
            foreach (var a in points)
            {
                own[a].Add(values[a]);
                Array.ForEach(points, b => ahead[a][b].Add(values[a] - values[b]));
            }

            var best = points.MaxBy(p => own[p].Mean);
            if (n >= Goal.FirstStage && points.All(p => p == best || Evidence.AboveZero(ahead[best][p], 0) >= threshold))
            {
                return n * points.Length;
            }
        }
    }

    private DrawnFutures Futures(int trial)
    {
        RandomStream[] streams = [.. Means.Select((_, i) => new RandomStream((ulong)trial, 0, FormattableString.Invariant($"point-{i}"), "x"))];
        var shared = new RandomStream((ulong)trial, 0, "all", "x");
        var common = new List<double>();
        return new DrawnFutures(Means.Length, Most, Draw);

        double Draw(int point, int future, string key)
        {
            while (common.Count <= future)
            {
                common.Add(StandardNormal.Quantile(shared.NextOpenDouble()));
            }

            return Means[point] + Common * common[future] + Deviations[point] * StandardNormal.Quantile(streams[point].NextOpenDouble());
        }
    }
}
