using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Selection;

/// <summary>
/// Chooses among points by running each only as often as its choice needs: a first stage of all, then batches where they decide, until the choice is as sure
/// as asked for or the budget is spent. A function of the goal and of the figures: what is run in which order, or on how many threads, does not enter.
/// </summary>
public static class Selector
{
    /// <param name="looked">Told after every look.</param>
    /// <exception cref="UnknownFigureException">No run has a figure that the goal names.</exception>
    /// <exception cref="ArgumentException">The budget does not pay for the first stage.</exception>
    public static SelectionResult Run(SelectionGoal goal, IFutures futures, Action<SelectionProgress> looked)
    {
        var counts = Batch.First(goal.FirstReplications(futures.Replications), futures.Points, goal.Budget);

        while (true)
        {
            futures.Run(counts);
            var look = new Look(goal, futures, counts);
            var runs = counts.Sum();
            looked(new SelectionProgress(runs, Math.Min(goal.Budget - runs, Batch.ToGo(look.Open, look.Threshold, counts, futures.Replications)), look.Best, look.Confidence, look.Open.Count()));
            var allotment = new Allotment(counts, look.Open, futures.Replications);
            if (allotment.Add(Batch.After(runs, goal.Budget)) == 0)
            {
                var outcome = !look.Open.Any() ? SelectionOutcome.Shown : runs == goal.Budget ? SelectionOutcome.BudgetSpent : SelectionOutcome.FuturesSpent;
                return new SelectionResult(look.Best, look.Confidence, outcome, Candidates(goal, look), runs, futures.Points * futures.Replications);
            }

            counts = allotment.Counts;
        }
    }

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
