using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;
using Money = SiteSim.Model.Finance.Money;

namespace SiteSim.Simulation.Processes;

/// <summary>One phase of a conversion on the site: old machines go and are sold, new ones come on batch by batch while the hall is commissioned.</summary>
/// <param name="time">Clock.</param>
/// <param name="path">The dates it comes to.</param>
/// <param name="lease">The lease it delivers, or null.</param>
/// <param name="retired">Boards and loads of the fleets that go.</param>
/// <param name="arriving">Board of the cluster, or null.</param>
/// <param name="firstNode">First node of the cluster that this phase brings.</param>
/// <param name="meter">For the hashprice of the day of the sale.</param>
/// <param name="account">Where the sale is booked.</param>
/// <param name="log">Where the steps are noted, the phase as their cause.</param>
internal sealed class PhaseProcess(
    Timeline time, PhasePath path, LeasePath? lease, IReadOnlyList<(MachineBoard Board, MiningLoad Load)> retired, MachineBoard? arriving,
    int firstNode, SiteMeter meter, PhaseAccount account, EventLog log)
{
    private readonly string _id = path.Phase.Id;

    public IEnumerable<Event> Run()
    {
        if (path.Due is { } due)
        {
            yield return Until(due.StartUtc);
            Note(EventKind.PhaseStarted, (due.CompleteUtc - due.StartUtc).TotalDays);
            NoteDelays();
            Retire();
            foreach (var step in Build(due).Concat(Deliver()))
            {
                yield return step;
            }
        }

        if (path.CompleteUtc is { } complete)
        {
            yield return Until(complete);
            Note(EventKind.PhaseCompleted, lease is null ? double.NaN : (complete - lease.Lease.StartUtc).TotalDays);
        }

        if (path.CancelledUtc is { } cancelled)
        {
            yield return Until(cancelled);
            Note(EventKind.PhaseCancelled, path.StartUtc is { } start ? (cancelled - start).TotalDays : double.NaN);
        }
    }

    private IEnumerable<Event> Build(PhaseDates due)
    {
        if (path.BuiltUtc is { } built)
        {
            yield return Until(built);
            Note(EventKind.PhaseBuilt, (built - due.StartUtc).TotalDays);
        }

        if (path.EnergisedUtc is { } energised && energised > due.BuiltUtc)
        {
            yield return Until(energised);
            Note(EventKind.PhaseEnergised, (energised - due.BuiltUtc).TotalDays);
        }
    }

    /// <summary>Nodes come on until the tenant leaves, and leave with it.</summary>
    private IEnumerable<Event> Deliver()
    {
        var installed = 0;
        foreach (var instant in NodeInstants())
        {
            yield return Until(instant);
            arriving!.Install(firstNode + installed++);
        }

        if (installed > 0 && lease?.TerminatedUtc is { } leaves)
        {
            yield return Until(leaves);
            for (var node = 0; node < installed; node++)
            {
                arriving!.Remove(firstNode + node);
            }
        }
    }

    /// <summary>A tenant that walks away brings no machines, unless they are handed over by stages: then those before that.</summary>
    private IEnumerable<DateTime> NodeInstants()
    {
        if (arriving is null || lease is { TerminatedUtc: not null, Lease.PaysByStage: false })
        {
            return [];
        }

        var instants = from batch in path.Batches
                       from node in Enumerable.Range(0, batch.Nodes)
                       select batch.FromUtc + path.Phase.Commissioning * ((node + 1) / (double)batch.Nodes);
        return instants.Where(i => !(i >= path.CancelledUtc) && !(i >= lease?.TerminatedUtc)).Order();
    }

    private void Retire()
    {
        foreach (var (board, load) in retired)
        {
            var machines = board.OnSite;
            for (var machine = 0; machine < board.Machines; machine++)
            {
                board.Remove(machine);
            }

            var gigahash = (double)machines * load.Fleet.Model.Gigahash;
            var usd = path.Phase.Salvage?.Usd(gigahash, meter.Signals.UsdPerGhsHour * 24e6) ?? 0;
            account.Sell(load.Name, Money.FromUsd(usd));
            log.Add(time.Now, EventKind.FleetRetired, load.Name, -1, _id, machines);
        }
    }

    private void NoteDelays()
    {
        foreach (var delay in path.Delays)
        {
            log.Add(time.Now, EventKind.PhaseDelayed, _id, -1, delay.Cause, delay.Length.TotalDays);
        }
    }

    private void Note(EventKind kind, double value) => log.Add(time.Now, kind, _id, -1, _id, value);

    private Event Until(DateTime instantUtc) => time.Until(instantUtc);
}
