namespace SiteSim.Experiments.Selection;

/// <summary>
/// Finds the points that no other beats in both value and risk, with runs where it is open which they are (after L. H. Lee, E. P. Chew, S. Teng and
/// D. Goldsman, IIE Trans. 42 (2010), 656-674). As sure as asked for, no point called beaten is on the front, and none called on it is off.
/// </summary>
public static class ParetoSelector
{
    /// <param name="goal">Its objective is the value; its constraints do not enter.</param>
    /// <param name="points">That take part, in order.</param>
    /// <param name="looked">Told after every look.</param>
    /// <exception cref="UnknownFigureException">No run has a figure that is named.</exception>
    /// <exception cref="ArgumentException">The budget does not pay for the first stage.</exception>
    public static ParetoFront Run(SelectionGoal goal, Objective risk, IReadOnlyList<int> points, IFutures futures, Action<SelectionProgress> looked)
    {
        var front = Run(goal, risk, new SomePoints(futures, points), looked);
        return front with { Points = [.. front.Points.Select(p => p with { Point = points[p.Point], Rival = p.Rival is { } rival ? points[rival] : null })] };
    }

    public static int FirstReplications(SelectionGoal goal, Objective risk, int most) =>
        Math.Min(most, Math.Max(risk.Measure.LeastReplications, Math.Max(goal.FirstStage, goal.Objective.Measure.LeastReplications)));

    private static ParetoFront Run(SelectionGoal goal, Objective risk, SomePoints futures, Action<SelectionProgress> looked)
    {
        var counts = Batch.First(FirstReplications(goal, risk, futures.Replications), futures.Points, goal.Budget);
        while (true)
        {
            futures.Run(counts);
            var look = new ParetoLook(goal.Objective, risk, goal.Confidence, futures, counts);
            var runs = counts.Sum();
            looked(new SelectionProgress(runs, Math.Min(goal.Budget - runs, Batch.ToGo(look.Open, look.Threshold, counts, futures.Replications)), null, 0, look.Open.Count()));
            var allotment = new Allotment(counts, look.Open, futures.Replications);
            if (allotment.Add(Batch.After(runs, goal.Budget)) == 0)
            {
                return new ParetoFront([.. Enumerable.Range(0, futures.Points).Select(look.Of)], runs, goal.Confidence);
            }

            counts = allotment.Counts;
        }
    }
}
