using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Tables;

/// <summary>Event kinds as people read them.</summary>
public static class EventWords
{
    public static string Label(this EventKind kind) => kind switch
    {
        EventKind.MachineFailed => "machine failed",
        EventKind.MachineReturned => "machine back",
        EventKind.TransformerFailed => "transformer failed",
        EventKind.TransformerReturned => "transformer back",
        EventKind.CurtailmentCalled => "curtailment called",
        EventKind.CurtailmentStarted => "curtailment limit in force",
        EventKind.CurtailmentEnded => "curtailment ended",
        EventKind.CurtailmentRestored => "site restored",
        EventKind.LeaseShort => "lease short",
        EventKind.LeaseWhole => "lease whole",
        EventKind.DifficultyAdjusted => "difficulty adjusted",
        EventKind.SubsidyHalved => "subsidy halved",
        EventKind.PhaseStarted => "phase started",
        EventKind.PhaseDelayed => "phase delayed",
        EventKind.FleetRetired => "fleet retired",
        EventKind.PhaseBuilt => "phase built",
        EventKind.PhaseCompleted => "phase complete",
        EventKind.PhaseCancelled => "phase given up",
        EventKind.LeaseStarted => "rent begins",
        EventKind.LeaseTerminated => "tenant walked away",
        EventKind.ConnectionChanged => "interconnection changed",
        EventKind.GpuRegimeChanged => "GPU market changed",
        EventKind.RivalCapacity => "rival GPUs come",
        EventKind.TenantDefaulted => "tenant defaulted",
        EventKind.LeaseEndedForOutages => "tenant left for outages",
        EventKind.LeaseRelet => "let again",
        EventKind.OptionExercised => "option exercised",
        EventKind.OptionLapsed => "option lapsed",
        EventKind.PhaseEnergised => "phase energised",
        EventKind.DeliveryArrived => "delivery arrived",
        EventKind.PhasePaused => "build paused",
        EventKind.PhaseResumed => "build resumed",
        EventKind.FleetMoved => "fleet taken down to move",
        EventKind.FleetInstalled => "fleet put up after a move",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not an event kind"),
    };

    /// <summary>What an event's value says: a quantity, or nothing when it has none.</summary>
    public static string Value(this EventKind kind, double? value) => value is not { } v || !double.IsFinite(v) ? "" : kind switch
    {
        EventKind.MachineFailed => $"back in {Quantity.Fixed(v, 1)} h",
        EventKind.MachineReturned => $"away {Quantity.Fixed(v, 1)} h",
        EventKind.TransformerFailed or EventKind.TransformerReturned => $"bank carries {Quantity.Fixed(v, 1)} MW",
        EventKind.CurtailmentCalled => $"limit {Quantity.Fixed(v, 1)} MW",
        EventKind.CurtailmentStarted or EventKind.CurtailmentEnded or EventKind.CurtailmentRestored => $"site at {Quantity.Fixed(v, 1)} MW",
        EventKind.LeaseShort => $"{Quantity.Fixed(v, 2)} MW short",
        EventKind.LeaseWhole => $"after {Quantity.Duration(v)}",
        EventKind.DifficultyAdjusted => $"{Quantity.Fixed(v / 1e12, 2)} T",
        EventKind.SubsidyHalved => $"{Quantity.Fixed(v, 4)} BTC a block",
        EventKind.PhaseStarted => $"to take {Quantity.Fixed(v, 1)} days",
        EventKind.PhaseDelayed => $"by {Quantity.Fixed(v, 1)} days",
        EventKind.PhaseEnergised or EventKind.PhaseResumed => $"after {Quantity.Fixed(v, 1)} days",
        EventKind.DeliveryArrived => $"{Quantity.Fixed(v, 1)} days late",
        EventKind.PhaseCancelled => $"{Quantity.Fixed(v, 1)} days after it began",
        EventKind.FleetMoved or EventKind.FleetInstalled or EventKind.FleetRetired => $"{Quantity.Fixed(v, 0)} machines",
        EventKind.PhaseBuilt => $"in {Quantity.Fixed(v, 1)} days",
        EventKind.PhaseCompleted or EventKind.LeaseStarted or EventKind.LeaseTerminated => v < 0
            ? $"{Quantity.Fixed(-v, 1)} days before the promise" : $"{Quantity.Fixed(v, 1)} days after the promise",
        EventKind.ConnectionChanged => $"{Quantity.Fixed(v, 1)} MW",
        EventKind.GpuRegimeChanged => $"to {Quantity.Share(v, 0)} of the reference",
        EventKind.TenantDefaulted => $"paid {Quantity.Usd((decimal)v)} a month",
        EventKind.LeaseEndedForOutages => $"last month {Quantity.Fixed(v, 3)} %",
        EventKind.LeaseRelet => $"{Quantity.Fixed(v, 2)} USD/kW-month",
        EventKind.OptionLapsed or EventKind.PhasePaused => "",
        EventKind.OptionExercised => $"{Quantity.Fixed(v, 0)} days' notice",
        EventKind.RivalCapacity => $"{Quantity.Count((long)v)} GPUs",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not an event kind"),
    };
}
