using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>A walk of price, rates, gains, limits, minimum and availability over a <see cref="FleetProblem"/>. Pure integer patterns, no randomness.</summary>
internal sealed class FleetWalk(Dispatcher dispatcher, bool unitGains = false)
{
    private readonly DispatchConditions _conditions = new(dispatcher.Problem);
    private int _step;

    /// <summary>Of the last step.</summary>
    public DispatchConditions Conditions => _conditions;

    public Outcome Step()
    {
        var (step, all) = (_step++, dispatcher.Problem.RowCount * 3300L);
        var group = step % FleetProblem.Groups;
        _conditions.EnergyPrice = (step * 37 % 90) - 10;
        _conditions.LimitWatts[0] = all * (20 + (step * 13 % 80)) / 100;
        _conditions.LimitWatts[1 + (step % FleetProblem.Feeders)] = all / FleetProblem.Feeders * (30 + (step * 29 % 90)) / 100;
        _conditions.Rate[group] = 1e-6 * (1 + (step * 11 % 7 / 10.0));
        _conditions.GainQ20[group] = unitGains ? Gain.One : Gain.One + (step * 17 % 100 * 3000);
        _conditions.MinimumWatts = all * (step % 3) / 20;
        for (var flip = 0; flip < 4; flip++)
            dispatcher.SetAvailable(((step * 101) + (flip * 1009)) % dispatcher.Problem.RowCount, step % 4 != 0);
        return dispatcher.Solve(_conditions);
    }

    /// <summary>Takes steps and returns a fingerprint of what came out.</summary>
    public long Run(int steps)
    {
        var print = 17L;
        for (var i = 0; i < steps; i++)
        {
            var outcome = Step();
            print = unchecked((print * 31) + (outcome.SiteWatts * 7) + outcome.YieldOfGroup(i % FleetProblem.Groups) + outcome.WattsOf(i));
        }
        return print;
    }
}
