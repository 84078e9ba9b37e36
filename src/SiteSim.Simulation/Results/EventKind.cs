namespace SiteSim.Simulation.Results;

/// <summary>What happened, with the unit of the event's value.</summary>
public enum EventKind
{
    /// <summary>A machine stopped; value: hours until it is back if no crew had to be waited for.</summary>
    MachineFailed,

    /// <summary>A machine is back, itself or as a spare; value: hours it was away.</summary>
    MachineReturned,

    /// <summary>A transformer failed; value: MW its bank still carries.</summary>
    TransformerFailed,

    /// <summary>A transformer is back; value: MW its bank carries.</summary>
    TransformerReturned,

    /// <summary>The grid called a curtailment order; value: the limit, MW.</summary>
    CurtailmentCalled,

    /// <summary>The order's limit took effect; value: site power, MW.</summary>
    CurtailmentStarted,

    /// <summary>The order ended; value: site power before restoring, MW.</summary>
    CurtailmentEnded,

    /// <summary>Site power is back where it would be without the order; value: MW.</summary>
    CurtailmentRestored,

    /// <summary>A lease got less than its tenant asked for; value: MW short.</summary>
    LeaseShort,

    /// <summary>A lease is whole again; value: minutes it was short.</summary>
    LeaseWhole,

    /// <summary>The network's difficulty changed; value: the new difficulty.</summary>
    DifficultyAdjusted,

    /// <summary>The block subsidy halved; value: the new subsidy, BTC.</summary>
    SubsidyHalved,

    /// <summary>A conversion phase began; value: days it will take.</summary>
    PhaseStarted,

    /// <summary>A shared cause lengthens a phase; value: days.</summary>
    PhaseDelayed,

    /// <summary>A fleet was switched off and sold; value: machines.</summary>
    FleetRetired,

    /// <summary>A phase's build ended and commissioning began; value: days it took.</summary>
    PhaseBuilt,

    /// <summary>A phase is complete; value: days after the day promised to its tenant.</summary>
    PhaseCompleted,

    /// <summary>A phase was given up; value: days after it began, or none when it had not.</summary>
    PhaseCancelled,

    /// <summary>A lease that a phase delivers began to pay rent; value: days after the day promised.</summary>
    LeaseStarted,

    /// <summary>A tenant walked away for lateness; value: days after the day promised.</summary>
    LeaseTerminated,

    /// <summary>The interconnection changed; value: the new limit, MW.</summary>
    ConnectionChanged,

    /// <summary>A GPU market changed its regime; cause: its name; value: its level, a multiple of the reference price.</summary>
    GpuRegimeChanged,

    /// <summary>A rival's first GPUs came to a market; value: how many there will be.</summary>
    RivalCapacity,

    /// <summary>A tenant stopped paying and left; value: the month's rent it paid, USD.</summary>
    TenantDefaulted,

    /// <summary>A tenant left for outages; value: availability of the last month, percent.</summary>
    LeaseEndedForOutages,

    /// <summary>Another tenant pays for the power of a lease that ended early; value: its rent, USD/kW-month.</summary>
    LeaseRelet,

    /// <summary>A tenant exercised its option; value: days of notice.</summary>
    OptionExercised,

    /// <summary>A tenant let its option lapse.</summary>
    OptionLapsed,

    /// <summary>A hall that waited for equipment or for the utility has power; value: days it waited.</summary>
    PhaseEnergised,

    /// <summary>A phase's equipment came; the cause is the delivery; value: days after the day the maker named.</summary>
    DeliveryArrived,

    /// <summary>A build rests; the cause is the pause.</summary>
    PhasePaused,

    /// <summary>A build goes on; value: days it rested.</summary>
    PhaseResumed,

    /// <summary>Machines of a fleet were taken down to go to another hall; value: machines.</summary>
    FleetMoved,

    /// <summary>Moved machines were put up again, as the fleet they are there; value: machines.</summary>
    FleetInstalled,
}
