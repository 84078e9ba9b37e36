using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>Which machines of one fleet or cluster are up; tells dispatch and the event log of every change.</summary>
internal sealed class MachineBoard(string name, int machines, Timeline time, EventLog log, Action<int, bool> onChange)
{
    private readonly bool[] _down = new bool[machines];

    public string Name => name;

    public int Machines => machines;

    public int Down { get; private set; }

    public bool IsUp(int machine) => !_down[machine];

    /// <param name="machine">Number within the board.</param>
    /// <param name="repairHours">Expected time away, crews permitting.</param>
    public void Fail(int machine, double repairHours)
    {
        _down[machine] = true;
        Down++;
        log.Add(time.Now, EventKind.MachineFailed, name, machine, "", repairHours);
        onChange(machine, false);
    }

    /// <param name="machine">Number within the board.</param>
    /// <param name="failedAt">When it failed.</param>
    public void Return(int machine, DateTime failedAt)
    {
        _down[machine] = false;
        Down--;
        log.Add(time.Now, EventKind.MachineReturned, name, machine, "", (time.Now - failedAt).TotalHours);
        onChange(machine, true);
    }
}
