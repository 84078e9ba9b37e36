using SiteSim.Model.Conversion;

namespace SiteSim.Simulation.Realizations;

/// <summary>What becomes of one phase.</summary>
/// <param name="Phase">As planned.</param>
/// <param name="Planned">Every length the likeliest, every delivery and connection step on its day, nothing shared, held or paused.</param>
/// <param name="Due">What it comes to unless it is abandoned, possibly after the horizon; null when it does not start within the horizon, or never.</param>
/// <param name="CancelledUtc">When it was given up, before or after it began; null when it was not.</param>
public sealed record PhasePath(ConversionPhase Phase, PhaseDates Planned, PhaseDates? Due, DateTime? CancelledUtc)
{
    /// <summary>Shared causes that lengthened the build, and by how much.</summary>
    public IReadOnlyList<PhaseDelay> Delays { get; init; } = [];

    /// <summary>When the build rested, in order of time.</summary>
    public IReadOnlyList<PhasePauseStretch> Pauses { get; init; } = [];

    /// <summary>When its equipment comes, in the order of the plan; whether it starts or not.</summary>
    public IReadOnlyList<PhaseArrival> Arrivals { get; init; } = [];

    /// <summary>What commissioning gets to do.</summary>
    public IReadOnlyList<NodeBatch> Batches { get; init; } = [];

    /// <summary>Why it is late; empty for a phase that does not start.</summary>
    public IReadOnlyList<LateCause> Late { get; init; } = [];

    public DateTime? StartUtc => Due?.StartUtc;

    /// <summary>End of the build; null when it is not reached.</summary>
    public DateTime? BuiltUtc => Reached(Due?.BuiltUtc);

    /// <summary>First power; null when it is not reached.</summary>
    public DateTime? EnergisedUtc => Reached(Due?.EnergisedUtc);

    /// <summary>End of commissioning: rent begins; null when it is not reached.</summary>
    public DateTime? CompleteUtc => Reached(Due?.CompleteUtc);

    /// <summary>Time that the contracts excuse.</summary>
    public TimeSpan Excused => new(Delays.Where(d => d.ForceMajeure).Sum(d => d.Length.Ticks));

    /// <summary>Share 0..1 of the time from start to completion that has passed, rests not counted; it stops when the phase is abandoned.</summary>
    public double ProgressAt(DateTime utc)
    {
        if (Due is not { } due || utc <= due.StartUtc)
        {
            return 0;
        }

        var until = CancelledUtc < utc ? CancelledUtc.Value : utc;
        return Math.Min(1, (until - due.StartUtc - Rested(due.StartUtc, until)) / (due.CompleteUtc - due.StartUtc - Rested(due.StartUtc, due.CompleteUtc)));
    }

    /// <summary>How long the build rested in [from, to).</summary>
    public TimeSpan Rested(DateTime fromUtc, DateTime toUtc) =>
        new(Pauses.Sum(p => p.In(fromUtc, CancelledUtc < toUtc ? CancelledUtc.Value : toUtc).Ticks));

    private DateTime? Reached(DateTime? due) => CancelledUtc <= due ? null : due;
}
