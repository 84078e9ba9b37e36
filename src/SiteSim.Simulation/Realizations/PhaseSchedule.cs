using SiteSim.Model.Conversion;
using SiteSim.Model.Site;

namespace SiteSim.Simulation.Realizations;

/// <summary>The dates of one phase from those of its predecessors, beside the dates planned.</summary>
internal sealed class PhaseSchedule
{
    private readonly ConversionPhase _phase;
    private readonly IReadOnlyList<PhasePath> _before;
    private readonly PlanDraws _draws;
    private readonly HashpriceWatch _watch;
    private readonly Horizon _horizon;
    private readonly PhaseArrival[] _arrivals;
    private readonly PhaseGates _plannedGates;
    private readonly PhaseGates _gates;

    public PhaseSchedule(ConversionPhase phase, IReadOnlyList<PhasePath> before, PlanDraws draws, HashpriceWatch watch, Horizon horizon)
    {
        (_phase, _before, _draws, _watch, _horizon) = (phase, before, draws, watch, horizon);
        _arrivals = [.. phase.Deliveries.Select(draws.Arrival)];
        _plannedGates = new PhaseGates(phase, [.. phase.Deliveries.Select(d => d.AtUtc)], id => draws.Step(id).Named);
        _gates = new PhaseGates(phase, [.. _arrivals.Select(a => a.AtUtc)], id => draws.Step(id).Real);
    }

    public PhasePath Path()
    {
        var planned = Planned();
        var none = new PhasePath(_phase, planned, null, null) { Arrivals = _arrivals };
        if (_before.FirstOrDefault(p => p.CancelledUtc is not null) is { } given)
        {
            return none with { CancelledUtc = given.CancelledUtc };
        }

        if (_before.Any(p => p.CompleteUtc is null))
        {
            return none with { CancelledUtc = GivenUpUnbegun(DateTime.MaxValue, null) };
        }

        var ready = Latest(_before.Select(p => p.CompleteUtc!.Value));
        var (start, cancelled) = Release(ready);
        cancelled = GivenUpUnbegun(start ?? DateTime.MaxValue, cancelled);
        return cancelled is not null || start is not { } begun || begun >= _horizon.EndUtc
            ? none with { CancelledUtc = cancelled }
            : Begun(none, ready, begun);
    }

    private PhaseDates Planned()
    {
        var ready = Latest(_before.Select(p => p.Planned.CompleteUtc));
        var built = ready + PlanDraws.Likeliest(_phase.BuildDays);
        var energised = _plannedGates.Energised(built);
        return new PhaseDates(ready, ready, built, energised, _plannedGates.Complete(energised));
    }

    private PhasePath Begun(PhasePath none, DateTime ready, DateTime begun)
    {
        var delays = _draws.Delays(_phase.Id);
        var build = _draws.Build(_phase);
        var (built, rests) = new BuildCalendar(_phase.Pauses, _watch).Place(begun, build + new TimeSpan(delays.Sum(d => d.Length.Ticks)), _horizon.EndUtc);
        var energised = _gates.Energised(built);
        var due = new PhaseDates(ready, begun, built, energised, _gates.Complete(energised));
        var path = none with { Due = due, CancelledUtc = GivenUp(due), Delays = delays, Pauses = rests, Batches = _gates.Batches(energised) };
        return path with { Late = new PhaseLateness(path, build, _before, _plannedGates, _gates).Causes() };
    }

    private DateTime Latest(IEnumerable<DateTime> before) => before.Append(_phase.StartUtc).Max();

    /// <summary>The first day from <paramref name="ready"/> on which nothing holds the phase back.</summary>
    private (DateTime? Start, DateTime? Cancelled) Release(DateTime ready)
    {
        if (_phase.Hold is not { } hold)
        {
            return (ready, null);
        }

        var mark = new HashpriceMark(hold.HashpriceAbove, hold.Window);
        for (var day = ready; day < _horizon.EndUtc; day += TimeSpan.FromDays(1))
        {
            if (day >= hold.CancelUtc)
            {
                return (null, hold.CancelUtc);
            }

            if (!_watch.Holds(mark, day))
            {
                return (day, null);
            }
        }

        return (null, null);
    }

    /// <summary>A plan that ends on a day ends a phase that has not begun by then.</summary>
    private DateTime? GivenUpUnbegun(DateTime begun, DateTime? cancelled) =>
        _phase.GivingUp is { When: null, FromUtc: var day } && day <= begun && day < _horizon.EndUtc && !(cancelled <= day) ? day : cancelled;

    private DateTime? GivenUp(PhaseDates due)
    {
        if (_phase.GivingUp is not { } end)
        {
            return null;
        }

        if (end.When is not { } mark)
        {
            return end.FromUtc < due.CompleteUtc ? end.FromUtc : null;
        }

        for (var day = due.StartUtc; day < due.CompleteUtc && day < _horizon.EndUtc; day += TimeSpan.FromDays(1))
        {
            if (day >= end.FromUtc && _watch.Holds(mark, day))
            {
                return day;
            }
        }

        return null;
    }
}
