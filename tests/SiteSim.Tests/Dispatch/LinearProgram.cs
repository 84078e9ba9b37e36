using Google.OrTools.LinearSolver;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>The relaxation as a linear program over row watts, one variable a segment, built from the canonical values.</summary>
internal sealed class LinearProgram(DispatchProblem problem, DispatchConditions conditions, Dispatcher dispatcher)
{
    /// <summary>Best value less energy cost in grid W * USD/MWh, floors left out; null when the solver finds no optimum.</summary>
    public double? Optimum(string solverName)
    {
        using var solver = Solver.CreateSolver(solverName) ?? throw new InvalidOperationException($"No solver {solverName}.");
        var limits = new Constraint[problem.LimitCount];
        for (var limit = 0; limit < limits.Length; limit++)
            limits[limit] = solver.MakeConstraint(0, Bound(limit));
        limits[0].SetLb(Math.Min(conditions.MinimumWatts, Bound(0)));
        solver.Objective().SetMaximization();
        for (var segment = 0; segment < problem.SegmentCount; segment++)
            AddSegment(solver, limits, segment);
        return solver.Solve() == Solver.ResultStatus.OPTIMAL ? solver.Objective().Value() : null;
    }

    /// <summary>The same objective for given row watts by row, which fill the row's segments in order.</summary>
    public double ObjectiveOf(Func<int, int> wattsOf)
    {
        var objective = 0.0;
        for (var row = 0; row < problem.RowCount; row++)
        {
            var left = wattsOf(row);
            var (first, count) = problem.Segments.OfRow(row).GetOffsetAndLength(problem.SegmentCount);
            for (var segment = first; segment < first + count; segment++)
            {
                var watts = Math.Min(left, problem.Segments.Watts[segment]);
                left -= watts;
                objective += watts * Coefficient(segment);
            }
        }
        return objective;
    }

    /// <summary>
    /// The most that rounding can hide, at the greatest value at stake: the draw of each run is rounded up to a whole grid watt, and each limit
    /// may leave less than one row watt unused, four grid watts at the largest gain.
    /// </summary>
    public double RoundingAllowance() =>
        (problem.Runs.Count + (4 * problem.LimitCount)) * Enumerable.Range(0, problem.SegmentCount).Select(s => Math.Abs(Coefficient(s)) / GainOf(s)).DefaultIfEmpty().Max();

    private double Bound(int limit)
    {
        var watts = limit == 0 ? Math.Min(conditions.LimitWatts[0], conditions.MaximumWatts) : conditions.LimitWatts[limit];
        return watts == DispatchConditions.Unlimited ? double.PositiveInfinity : watts;
    }

    private void AddSegment(Solver solver, Constraint[] limits, int segment)
    {
        var row = MeritKey.RowOfId(problem.Segments.Id[segment]);
        var watts = dispatcher.IsAvailable(row) ? problem.Segments.Watts[segment] : 0;
        var variable = solver.MakeNumVar(problem.Segments.Rank[segment] == MeritKey.FloorRank ? watts : 0, watts, "");
        solver.Objective().SetCoefficient(variable, Coefficient(segment));
        for (var node = problem.Runs.Node[problem.Segments.RunOfRow(row)]; node >= 0; node = problem.Tree.Parent[node])
            limits[problem.Tree.LimitOf[node]].SetCoefficient(variable, GainOf(segment));
    }

    private int GroupOf(int segment) => problem.Runs.Group[problem.Segments.RunOfRow(MeritKey.RowOfId(problem.Segments.Id[segment]))];

    private double GainOf(int segment) => conditions.GainQ20[GroupOf(segment)] / (double)Gain.One;

    private double Coefficient(int segment)
    {
        var group = GroupOf(segment);
        var value = new GroupTerms(conditions.Rate[group], conditions.GainQ20[group]).Value(problem.Segments.Rank[segment]);
        return double.IsInfinity(value) ? 0 : GainOf(segment) * (value - conditions.EnergyPrice);
    }
}
