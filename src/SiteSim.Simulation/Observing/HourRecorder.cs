using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Processes;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Observing;

/// <summary>Writes down once an hour what dispatch knew of each load and which machines were there.</summary>
internal sealed class HourRecorder
{
    private readonly int _every;
    private readonly int[] _rows;
    private readonly LoadHours[] _hours;
    private readonly BoardHours[] _boards;
    private readonly Load[] _loads;
    private readonly MachineBoard[] _boardOf;
    private readonly IReadOnlyList<MachineBoard> _machines;

    /// <param name="problem">The loads and whose machines they are.</param>
    /// <param name="boards">One for each fleet and cluster.</param>
    /// <param name="rows">Rows of the series to come.</param>
    /// <param name="rowLength">Length of a row.</param>
    public HourRecorder(SiteProblem problem, IReadOnlyList<MachineBoard> boards, int rows, TimeSpan rowLength)
    {
        _machines = boards;
        _every = (int)((TimeSpan.TicksPerHour + rowLength.Ticks - 1) / rowLength.Ticks);
        var hours = (rows + _every - 1) / _every;
        _rows = [.. Enumerable.Range(0, hours).Select(hour => hour * _every)];
        _loads = [.. problem.Loads.Where(l => MeritBlocks.Of(l).Count > 0)];
        _boardOf = [.. _loads.Select(load => boards.First(b => problem.LoadsOf(b.Name).Contains(load)))];
        _hours = [.. _loads.Select(l => new LoadHours(l.Name, l is LeaseLoad { PassesThrough: true }, MeritBlocks.Of(l), new double[hours], new int[hours], new double[hours]))];
        _boards = [.. boards.Select(b => new BoardHours(b.Name, new int[hours], new int[hours]))];
    }

    /// <summary>A row of the series ends; the loads still have its values.</summary>
    public void EndRow(int row)
    {
        if (row % _every != 0)
        {
            return;
        }

        var hour = row / _every;
        for (var i = 0; i < _loads.Length; i++)
        {
            var (load, board) = (_loads[i], _boardOf[i]);
            _hours[i].Machines[hour] = (double)load.Machines * (board.OnSite - board.Down) / Math.Max(1, board.Machines);
            _hours[i].MeterGainQ20[hour] = load.MeterGain;
            _hours[i].Rate[hour] = load.Rate;
        }

        for (var i = 0; i < _boards.Length; i++)
        {
            _boards[i].OnSite[hour] = _machines[i].OnSite;
            _boards[i].Down[hour] = _machines[i].Down;
        }
    }

    public HourTable ToTable() => new(_rows, _hours, _boards);
}
