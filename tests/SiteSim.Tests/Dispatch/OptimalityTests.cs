using CsCheck;
using NUnit.Framework;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>The outcome is the optimum of the relaxation, by the word of linear programming solvers.</summary>
public sealed class OptimalityTests
{
    [TestCase("GLOP", 3000)]
    [TestCase("HIGHS_LP", 60)]
    public void Objective_UnitGains_EqualsTheSolverTo1E9(string solver, int cases) =>
        Gen.Select(RandomSites.Site, RandomSites.Step(unitGains: true))
            .Sample((site, step) => Check(site, step, solver, _ => 0), iter: cases);

    [Test]
    public void Objective_AnyGains_IsWithinRoundingOfTheSolver() =>
        Gen.Select(RandomSites.Site, RandomSites.Step(unitGains: false))
            .Sample((site, step) => Check(site, step, "GLOP", program => program.RoundingAllowance()), iter: 3000);

    private static void Check(SiteSpec site, Step step, string solver, Func<LinearProgram, double> allowance)
    {
        var problem = site.Build();
        var conditions = step.ConditionsFor(problem);
        conditions.EnergyPrice = Math.Round(conditions.EnergyPrice);
        var dispatcher = new ScalarDispatch(problem);
        step.Flip(dispatcher);
        var outcome = dispatcher.Solve(conditions);
        if (problem.SegmentCount == 0 || outcome.InfeasibleLimit >= 0 || outcome.MinimumShortfallWatts > Math.Max(0, conditions.MinimumWatts - conditions.MaximumWatts))
            return;
        var program = new LinearProgram(problem, conditions, dispatcher);
        var (ours, best) = (program.ObjectiveOf(outcome.WattsOf), program.Optimum(solver));
        if (best is not { } optimum || Math.Abs(ours - optimum) > 1e-9 * Math.Max(1, Math.Abs(optimum)) + allowance(program))
            throw new InvalidOperationException($"ours {ours:R}, {solver} {best:R}\n{site}\n{step}");
    }
}
