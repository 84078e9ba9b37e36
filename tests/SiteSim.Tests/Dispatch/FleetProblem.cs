using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>A two-level fleet of three groups with a spread of efficiencies, and a walk of its conditions. Pure integer patterns, no randomness.</summary>
internal static class FleetProblem
{
    private const int Feeders = 5;
    private const int Groups = 3;

    public static DispatchProblem Build(int rows)
    {
        var builder = new DispatchProblemBuilder("site");
        for (var i = 0; i < Feeders; i++)
            builder.AddLimit($"feeder {i}", 0);
        for (var i = 0; i < Groups; i++)
            builder.AddGroup($"group {i}");
        for (var i = 0; i < rows; i++)
        {
            var spread = i * 7919 % 1009;
            builder.AddRow(
                i % Groups,
                1 + i * 31 % Feeders,
                i % 17 == 0 ? new(100, 100) : default,
                [new(2000, 90_000 + spread * 20), new(900, 36_000 + spread * 8), new(400, 12_000 + spread)]);
        }
        return builder.Build();
    }

    /// <summary>Walks price, rates, gains, limits and availability, and returns a fingerprint of all that came out.</summary>
    public static long Walk(Dispatcher dispatcher, DispatchConditions conditions, int steps)
    {
        var print = 17L;
        var all = dispatcher.Problem.RowCount * 3300L;
        for (var step = 0; step < steps; step++)
        {
            conditions.EnergyPrice = step * 37 % 90 - 10;
            conditions.LimitWatts[0] = all * (40 + step * 13 % 60) / 100;
            conditions.LimitWatts[1 + step % Feeders] = all / Feeders * (50 + step * 29 % 70) / 100;
            conditions.Rate[step % Groups] = 1e-6 * (1 + step * 11 % 7 / 10.0);
            conditions.GainQ20[step % Groups] = Gain.One + step * 17 % 100 * 3000;
            conditions.MinimumWatts = all * (step % 3) / 20;
            dispatcher.SetAvailable(step * 101 % dispatcher.Problem.RowCount, step % 4 != 0);
            var outcome = dispatcher.Solve(conditions);
            print = unchecked(print * 31 + outcome.SiteWatts * 7 + outcome.YieldOfGroup(step % Groups) + outcome.WattsOf(step));
        }
        return print;
    }
}
