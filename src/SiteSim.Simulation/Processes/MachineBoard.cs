using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>
/// Which machines of one fleet or cluster are on site and up; tells dispatch and the event log of every change. A machine that is not on
/// site neither runs nor fails, whatever its repair was doing when it left.
/// </summary>
internal sealed class MachineBoard(string name, int machines, Timeline time, EventLog log, Action<int, bool> onChange)
{
    private readonly bool[] _down = new bool[machines];
    private readonly bool[] _absent = new bool[machines];
    private Int128 _onSiteTicks;
    private DateTime _countedAt = time.Now;

    public string Name => name;

    public int Machines => _down.Length;

    /// <summary>Machines on site that are down.</summary>
    public int Down { get; private set; }

    /// <summary>Machines on site.</summary>
    public int OnSite { get; private set; } = machines;

    /// <summary>Machines on site times ticks, since the run began.</summary>
    public Int128 OnSiteTicks => _onSiteTicks + (Int128)OnSite * (time.Now - _countedAt).Ticks;

    public bool IsUp(int machine) => !_down[machine] && !_absent[machine];

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
        if (_absent[machine])
        {
            return;
        }

        Down--;
        log.Add(time.Now, EventKind.MachineReturned, name, machine, "", (time.Now - failedAt).TotalHours);
        onChange(machine, true);
    }

    /// <summary>Takes a machine off the site.</summary>
    public void Remove(int machine)
    {
        if (_absent[machine])
        {
            return;
        }

        _absent[machine] = true;
        CountOnSite(-1);
        if (_down[machine])
        {
            Down--;
        }
        else
        {
            onChange(machine, false);
        }
    }

    /// <summary>Puts a new machine in the place of one that is not on site.</summary>
    public void Install(int machine)
    {
        _absent[machine] = false;
        _down[machine] = false;
        CountOnSite(1);
        onChange(machine, true);
    }

    /// <summary>Puts a new machine wherever there is none.</summary>
    public void InstallAll()
    {
        for (var machine = 0; machine < _absent.Length; machine++)
        {
            if (_absent[machine])
            {
                Install(machine);
            }
        }
    }

    private void CountOnSite(int change)
    {
        _onSiteTicks = OnSiteTicks;
        _countedAt = time.Now;
        OnSite += change;
    }
}
