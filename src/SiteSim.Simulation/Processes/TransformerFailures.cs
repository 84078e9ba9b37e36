using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Electrical;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Processes;

/// <summary>Transformers of one bank: each fails at a constant rate; the spare on site, if any, shortens the first outage until it is restocked.</summary>
internal sealed class TransformerFailures
{
    private readonly Timeline _time;
    private readonly string _feeder;
    private readonly TransformerBank _bank;
    private readonly SiteLimits _limits;
    private readonly SiteDispatcher _dispatcher;
    private readonly EventLog _log;
    private readonly RandomStream _stream;
    private int _inService;
    private int _spares;
    private int _outages;

    public TransformerFailures(
        Timeline time, string feeder, TransformerBank bank, SiteLimits limits, SiteDispatcher dispatcher, EventLog log, RandomStream stream)
    {
        (_time, _feeder, _bank, _limits, _dispatcher, _log, _stream) = (time, feeder, bank, limits, dispatcher, log, stream);
        _inService = bank.Count;
        _spares = bank.SpareSwap is null ? 0 : 1;
    }

    public IEnumerable<Event> Run()
    {
        var meanHours = Hours.PerYear / (_bank.FailuresPerYear * _bank.Count);
        while (true)
        {
            yield return _time.Delay(Hours.ToTime(_stream.NextExponential(meanHours)), Phase.Limits);
            var struck = _stream.NextInt(_bank.Count);
            var repair = Hours.ToTime(_bank.Repair.Sample(_stream));
            if (struck < _inService)
            {
                _time.Process(Outage(repair));
            }
        }
    }

    private IEnumerable<Event> Outage(TimeSpan repair)
    {
        var id = FormattableString.Invariant($"{_feeder}-outage-{++_outages}");
        _inService--;
        Announce(EventKind.TransformerFailed, id);
        if (_spares > 0 && _bank.SpareSwap is { } swap)
        {
            _spares--;
            _time.Process(Restock(repair));
            yield return _time.Delay(swap, Phase.Limits);
        }
        else
        {
            yield return _time.Delay(repair, Phase.Limits);
        }

        _inService++;
        Announce(EventKind.TransformerReturned, id);
    }

    private IEnumerable<Event> Restock(TimeSpan repair)
    {
        yield return _time.Delay(repair, Phase.Limits);
        _spares++;
    }

    private void Announce(EventKind kind, string id)
    {
        var capacity = _bank.Capacity(_inService);
        _log.Add(_time.Now, kind, _feeder, -1, id, capacity.Megawatts);
        _limits.SetTransformers(_feeder, capacity, _inService < _bank.Count ? id : null);
        _dispatcher.Request();
    }
}
