using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>
/// A two-level fleet of three groups: every row different, ten classes of identical ones a group, or the first group of classes beside two of
/// different rows. Pure integer patterns, no randomness.
/// </summary>
public static class FleetProblem
{
    public const int Feeders = 5;
    public const int Groups = 3;

    public enum Machines
    {
        Different,
        Alike,
        Mixed,
    }

    public static DispatchProblem Build(int rows, Machines machines = Machines.Different)
    {
        var builder = new DispatchProblemBuilder("site");
        for (var i = 0; i < Feeders; i++)
            builder.AddLimit($"feeder {i}", 0);
        for (var i = 0; i < Groups; i++)
            builder.AddGroup($"group {i}");
        for (var i = 0; i < rows; i++)
        {
            var isAlike = machines == Machines.Alike || (machines == Machines.Mixed && i % Groups == 0);
            var spread = i * 7919 % (isAlike ? 10 : 1009);
            builder.AddRow(
                i % Groups,
                1 + i * 31 % Feeders,
                i % 17 == 0 ? new(100, 100) : default,
                [new(2000, 90_000 + spread * 20), new(900, 36_000 + spread * 8), new(400, 12_000 + spread)]);
        }
        return builder.Build();
    }
}
