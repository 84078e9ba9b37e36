using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>Machines that change halls: off on the day they are taken down, whole again when they have been put up.</summary>
/// <param name="time">Clock.</param>
/// <param name="startUtc">When they are taken down.</param>
/// <param name="takes">How long they are off.</param>
/// <param name="from">The fleet they leave.</param>
/// <param name="firstMachine">First of them there.</param>
/// <param name="to">The fleet that is only they.</param>
/// <param name="phase">The cause.</param>
/// <param name="log">Where it is noted.</param>
internal sealed class FleetMoveProcess(
    Timeline time, DateTime startUtc, TimeSpan takes, MachineBoard from, int firstMachine, MachineBoard to, string phase, EventLog log)
{
    public IEnumerable<Event> Run()
    {
        yield return time.Until(startUtc);
        for (var machine = 0; machine < to.Machines; machine++)
        {
            from.Remove(firstMachine + machine);
        }

        log.Add(time.Now, EventKind.FleetMoved, from.Name, -1, phase, to.Machines);
        yield return time.Until(startUtc + takes);
        for (var machine = 0; machine < to.Machines; machine++)
        {
            to.Install(machine);
        }

        log.Add(time.Now, EventKind.FleetInstalled, to.Name, -1, phase, to.Machines);
    }
}
