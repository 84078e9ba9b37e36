using SiteSim.Model.Compute;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Processes;

/// <summary>GPU nodes that fail at a constant rate: most come back with a reset, the rest need a crew or a spare.</summary>
/// <remarks>Failure times, kinds and repair times are all drawn when the clock rings, whatever the state: see <see cref="FleetFailures"/>.</remarks>
internal sealed class NodeRepairs
{
    private readonly Timeline _time;
    private readonly MachineBoard _board;
    private readonly NodeFailures _failures;
    private readonly RandomStream _stream;
    private readonly Resource _crews;
    private int _spares;

    public NodeRepairs(Timeline time, MachineBoard board, NodeFailures failures, RandomStream stream)
    {
        _time = time;
        _board = board;
        _failures = failures;
        _stream = stream;
        _crews = new Resource(time, failures.Crews);
        _spares = (int)Math.Floor(board.Machines * failures.SpareShare);
    }

    public IEnumerable<Event> Run()
    {
        var meanHours = 24 * 1000 / (_failures.PerThousandNodeDays * _board.Machines);
        while (true)
        {
            yield return _time.Delay(Hours.ToTime(_stream.NextExponential(meanHours)), Phase.Signals);
            var node = _stream.NextInt(_board.Machines);
            var transient = _stream.NextDouble() < _failures.TransientShare;
            var swapHours = _failures.Swap.Sample(_stream);
            if (_board.IsUp(node))
            {
                Fail(node, transient, Hours.ToTime(swapHours));
            }
        }
    }

    private void Fail(int node, bool transient, TimeSpan swap)
    {
        var viaSpare = !transient && _spares > 0;
        _board.Fail(node, (transient || viaSpare ? _failures.Reset : swap).TotalHours);
        if (transient)
        {
            _time.Process(Reset(node));
        }
        else if (viaSpare)
        {
            _spares--;
            _time.Process(Reset(node));
            _time.Process(RebuildSpare(swap));
        }
        else
        {
            _time.Process(Swap(node, swap));
        }
    }

    private IEnumerable<Event> Reset(int node)
    {
        var failedAt = _time.Now;
        yield return _time.Delay(_failures.Reset, Phase.Signals);
        _board.Return(node, failedAt);
    }

    private IEnumerable<Event> Swap(int node, TimeSpan swap)
    {
        var failedAt = _time.Now;
        using var crew = _crews.Request();
        yield return crew;
        yield return _time.Delay(swap, Phase.Signals);
        _board.Return(node, failedAt);
    }

    private IEnumerable<Event> RebuildSpare(TimeSpan swap)
    {
        using var crew = _crews.Request();
        yield return crew;
        yield return _time.Delay(swap, Phase.Signals);
        _spares++;
    }
}
