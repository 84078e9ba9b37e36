using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Observing;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;
using Money = SiteSim.Model.Finance.Money;

namespace SiteSim.Simulation.Processes;

/// <summary>One phase of a conversion on the site: old machines go and are sold, new ones come on evenly while the hall is commissioned.</summary>
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
        if (path.CancelledUtc is { } cancelled)
        {
            yield return Until(cancelled);
            Note(EventKind.PhaseCancelled, double.NaN);
        }

        if (path is not { StartUtc: { } start, BuiltUtc: { } built, CompleteUtc: { } complete })
        {
            yield break;
        }

        yield return Until(start);
        Note(EventKind.PhaseStarted, (complete - start).TotalDays);
        NoteDelays();
        Retire();
        yield return Until(built);
        Note(EventKind.PhaseBuilt, (built - start).TotalDays);
        for (var node = 0; arriving is not null && IsDelivered && node < path.Phase.Nodes; node++)
        {
            yield return Until(built + path.Phase.Commissioning * ((node + 1) / (double)path.Phase.Nodes));
            arriving.Install(firstNode + node);
        }

        yield return Until(complete);
        Note(EventKind.PhaseCompleted, lease is null ? double.NaN : (complete - lease.Lease.StartUtc).TotalDays);
    }

    /// <summary>A tenant that walks away brings no machines.</summary>
    private bool IsDelivered => lease?.TerminatedUtc is null;

    private void Retire()
    {
        foreach (var (board, load) in retired)
        {
            for (var machine = 0; machine < board.Machines; machine++)
            {
                board.Remove(machine);
            }

            var gigahash = (double)board.Machines * load.Fleet.Model.Gigahash;
            var usd = path.Phase.Salvage?.Usd(gigahash, meter.Signals.UsdPerGhsHour * 24e6) ?? 0;
            account.Sell(load.Name, Money.FromUsd(usd));
            log.Add(time.Now, EventKind.FleetRetired, load.Name, -1, _id, board.Machines);
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

    private Event Until(DateTime instantUtc) =>
        time.Delay(instantUtc > time.Now ? instantUtc - time.Now : TimeSpan.Zero, Phase.Signals);
}
