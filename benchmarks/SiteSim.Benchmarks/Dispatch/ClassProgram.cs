using Google.OrTools.LinearSolver;
using SiteSim.Dispatch;

namespace SiteSim.Benchmarks.Dispatch;

/// <summary>
/// The relaxation as a linear program of classes: segments of one run that are worth the same are one variable. What a competent user of a
/// solver does first when machines are identical; where every machine differs it is <see cref="FleetProgram"/> with more bookkeeping.
/// </summary>
internal sealed class ClassProgram : IDisposable
{
    private readonly DispatchProblem _problem;
    private readonly Solver _solver;
    private readonly Constraint[] _limit;
    private readonly (Variable Watts, int Group, int Rank)[] _classes;

    public ClassProgram(DispatchProblem problem, DispatchConditions conditions, string solver, string parameters)
    {
        _problem = problem;
        _solver = Solver.CreateSolver(solver) ?? throw new InvalidOperationException($"OR-Tools has no solver {solver}.");
        if (parameters.Length > 0 && !_solver.SetSolverSpecificParametersAsString(parameters))
            throw new InvalidOperationException($"{solver} refused '{parameters}'.");
        _limit = new Constraint[problem.LimitCount];
        for (var limit = 0; limit < _limit.Length; limit++)
            _limit[limit] = _solver.MakeConstraint(0, conditions.LimitWatts[limit]);
        _classes = [.. Enumerable.Range(0, problem.SegmentCount)
            .GroupBy(segment => (Run: problem.Segments.RunOfSegment(segment), Rank: problem.Segments.Rank[segment]))
            .Select(one => (Add(one.Key.Run, one.Sum(segment => (double)problem.Segments.Watts[segment])), problem.Runs.Group[one.Key.Run], one.Key.Rank))];
        _solver.Objective().SetMaximization();
    }

    /// <returns>The objective in grid W * USD/MWh.</returns>
    public double Solve(DispatchConditions conditions)
    {
        _limit[0].SetUb(conditions.LimitWatts[0]);
        foreach (var (watts, group, rank) in _classes)
        {
            var value = new GroupTerms(conditions.Rate[group], conditions.GainQ20[group]).Value(rank);
            _solver.Objective().SetCoefficient(watts, value - conditions.EnergyPrice);
        }
        var status = _solver.Solve();
        return status == Solver.ResultStatus.OPTIMAL ? _solver.Objective().Value() : throw new InvalidOperationException($"The solver ended with {status}.");
    }

    public void Dispose() => _solver.Dispose();

    private Variable Add(int run, double watts)
    {
        var variable = _solver.MakeNumVar(0, watts, "");
        for (var node = _problem.Runs.Node[run]; node >= 0; node = _problem.Tree.Parent[node])
            _limit[_problem.Tree.LimitOf[node]].SetCoefficient(variable, 1);
        return variable;
    }
}
