using SiteSim.Numerics;

namespace SiteSim.Simulation.Processes;

/// <summary>ASICs that fail independently at a constant rate and come back from the bench after a fixed time.</summary>
/// <remarks>
/// One clock at the rate of the whole fleet, as if all were up, names a machine at random; a machine already down ignores it. By thinning of
/// a Poisson process the machines that are up fail exactly as with a clock each, and no draw depends on what else happened.
/// </remarks>
internal sealed class FleetFailures(Timeline time, MachineBoard board, double failuresPerYear, TimeSpan repair, RandomStream stream)
{
    public IEnumerable<Event> Run()
    {
        var meanHours = Hours.PerYear / (failuresPerYear * board.Machines);
        while (true)
        {
            yield return time.Delay(Hours.ToTime(stream.NextExponential(meanHours)), Phase.Signals);
            var machine = stream.NextInt(board.Machines);
            if (board.IsUp(machine))
            {
                board.Fail(machine, repair.TotalHours);
                time.Process(Repair(machine));
            }
        }
    }

    private IEnumerable<Event> Repair(int machine)
    {
        var failedAt = time.Now;
        yield return time.Delay(repair, Phase.Signals);
        board.Return(machine, failedAt);
    }
}
