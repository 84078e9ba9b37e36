using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>Conditions for one solve, and rows whose availability is turned over before it.</summary>
public sealed record Step(double Price, long[] Limits, double[] Rates, int[] Gains, long Minimum, long Maximum, int[] Flips)
{
    public DispatchConditions ConditionsFor(DispatchProblem problem)
    {
        var conditions = new DispatchConditions(problem) { EnergyPrice = Price, MinimumWatts = Minimum, MaximumWatts = Maximum };
        Limits.AsSpan(0, problem.LimitCount).CopyTo(conditions.LimitWatts);
        Rates.AsSpan(0, problem.GroupCount).CopyTo(conditions.Rate);
        Gains.AsSpan(0, problem.GroupCount).CopyTo(conditions.GainQ20);
        return conditions;
    }

    public void Flip(Dispatcher dispatcher)
    {
        foreach (var flip in Flips)
        {
            var row = flip % Math.Max(1, dispatcher.Problem.RowCount);
            if (dispatcher.Problem.RowCount > 0)
                dispatcher.SetAvailable(row, !dispatcher.IsAvailable(row));
        }
    }

    public override string ToString() =>
        $"price {Price:R} limits [{string.Join(',', Limits)}] rates [{string.Join(',', Rates)}] gains [{string.Join(',', Gains)}] "
        + $"{Minimum}..{Maximum} flips [{string.Join(',', Flips)}]";
}
