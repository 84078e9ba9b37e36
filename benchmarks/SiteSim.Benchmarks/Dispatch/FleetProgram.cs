using Google.OrTools.LinearSolver;
using SiteSim.Dispatch;

namespace SiteSim.Benchmarks.Dispatch;

/// <summary>The relaxation as a linear program, one variable a segment and one row a limit: built once, re-solved as prices and the site's limit move.</summary>
internal sealed class FleetProgram : IDisposable
{
    private const long TimeBoxMs = 60_000;

    private readonly DispatchProblem _problem;
    private readonly Solver _solver;
    private readonly Variable[] _segment;
    private readonly Constraint[] _limit;

    public FleetProgram(DispatchProblem problem, DispatchConditions conditions, string solver, string parameters)
    {
        _problem = problem;
        _solver = Solver.CreateSolver(solver) ?? throw new InvalidOperationException($"OR-Tools has no solver {solver}.");
        if (parameters.Length > 0 && !_solver.SetSolverSpecificParametersAsString(parameters))
            throw new InvalidOperationException($"{solver} refused '{parameters}'.");
        _solver.SetTimeLimit(TimeBoxMs);
        _limit = new Constraint[problem.LimitCount];
        for (var limit = 0; limit < _limit.Length; limit++)
            _limit[limit] = _solver.MakeConstraint(0, conditions.LimitWatts[limit]);
        _segment = new Variable[problem.SegmentCount];
        for (var segment = 0; segment < _segment.Length; segment++)
            Add(segment);
        _solver.Objective().SetMaximization();
    }

    /// <returns>The objective in grid W * USD/MWh; NaN when the time box of 60 s ran out first.</returns>
    public double Solve(DispatchConditions conditions)
    {
        _limit[0].SetUb(conditions.LimitWatts[0]);
        for (var segment = 0; segment < _segment.Length; segment++)
        {
            var group = _problem.Runs.Group[_problem.Segments.RunOfSegment(segment)];
            var value = new GroupTerms(conditions.Rate[group], conditions.GainQ20[group]).Value(_problem.Segments.Rank[segment]);
            _solver.Objective().SetCoefficient(_segment[segment], value - conditions.EnergyPrice);
        }
        var status = _solver.Solve();
        if (status == Solver.ResultStatus.OPTIMAL)
            return _solver.Objective().Value();
        return _solver.WallTime() >= TimeBoxMs ? double.NaN : throw new InvalidOperationException($"The solver ended with {status}.");
    }

    public void Dispose() => _solver.Dispose();

    private void Add(int segment)
    {
        _segment[segment] = _solver.MakeNumVar(0, _problem.Segments.Watts[segment], "");
        for (var node = _problem.Runs.Node[_problem.Segments.RunOfSegment(segment)]; node >= 0; node = _problem.Tree.Parent[node])
            _limit[_problem.Tree.LimitOf[node]].SetCoefficient(_segment[segment], 1);
    }
}
