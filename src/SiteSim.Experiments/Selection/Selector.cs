using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Selection;

/// <summary>
/// Chooses among points by running each only as often as its choice needs: a first stage of all, then batches where they decide, until the choice is as sure
/// as asked for or the budget is spent. A function of the goal and of the figures: what is run in which order, or on how many threads, does not enter.
/// </summary>
public static class Selector
{
    /// <summary>Runs between two looks, and later a tenth of what has been spent: a look is cheap, a batch is what runs in parallel.</summary>
    private const int Batch = 8;

    /// <param name="looked">Told after every look.</param>
    /// <exception cref="UnknownFigureException">No run has a figure that the goal names.</exception>
    /// <exception cref="ArgumentException">The budget does not pay for the first stage.</exception>
    public static SelectionResult Run(SelectionGoal goal, IFutures futures, Action<SelectionProgress> looked)
    {
        IReadOnlyList<int> counts = [.. Enumerable.Repeat(goal.FirstReplications(futures.Replications), futures.Points)];
        if (counts.Sum() > goal.Budget)
        {
            throw new ArgumentException(FormattableString.Invariant($"a budget of {goal.Budget} runs: expected at least {counts.Sum()}, {counts[0]} futures of {counts.Count} points"), nameof(goal));
        }

        while (true)
        {
            futures.Run(counts);
            var look = new Look(goal, futures, counts);
            var runs = counts.Sum();
            looked(new SelectionProgress(runs, Math.Min(goal.Budget - runs, ToGo(look, futures.Replications)), look.Best, look.Confidence, look.Open.Count()));
            var allotment = new Allotment(look, futures.Replications);
            if (allotment.Add(Math.Min(Math.Max(Batch, runs / 10), goal.Budget - runs)) == 0)
            {
                var outcome = !look.Open.Any() ? SelectionOutcome.Shown : runs == goal.Budget ? SelectionOutcome.BudgetSpent : SelectionOutcome.FuturesSpent;
                return new SelectionResult(look.Best, look.Confidence, outcome, Candidates(goal, look), runs, futures.Points * futures.Replications);
            }

            counts = allotment.Counts;
        }
    }

    /// <summary>Evidence grows about evenly with the futures.</summary>
    private static int ToGo(Look look, int most) => look.Open.Select(claim =>
    {
        var count = look.Counts[claim.Point];
        return claim.Evidence > 0 ? Math.Min(most, count * look.Threshold / claim.Evidence) - count : most - count;
    }).Sum(runs => (int)Math.Ceiling(Math.Max(0, runs)));

    private static Candidate[] Candidates(SelectionGoal goal, Look look)
    {
        var points = Enumerable.Range(0, look.Counts.Count).ToArray();
        Estimate?[] behind = [.. points.Select(p => look.Best is { } best && p != best && look.IsDefined(p) ? BehindOf(look, best, p) : null)];
        var ranked = points.Where(look.IsDefined).OrderByDescending(p => p == look.Best).ThenByDescending(look.Keeps).ThenBy(p => behind[p]?.Value ?? 0).ToList();
        return [.. points.Select(p => new Candidate(
            p, ranked.IndexOf(p) is >= 0 and var at ? at + 1 : null, look.StandingOf(p), look.Counts[p],
            goal.Objective.Measure.Of([.. look.Values(p).Where(double.IsFinite)]), behind[p]?.Value, behind[p]?.Interval ?? default, look.DoubtOf(p), look.Readings[p]))];
    }

    private static Estimate BehindOf(Look look, int best, int point)
    {
        var common = look.Compare(best, point).Common;
        return new Estimate(common.Mean, Interval.OfMean(common), common.Count);
    }
}
