using SiteSim.Simulation.Realizations;

namespace SiteSim.Reports.Summaries;

/// <summary>A phase's dates, planned and realised: what a Gantt chart of the conversion needs. Dates after the horizon are those it would come to.</summary>
/// <param name="Id">Of the phase.</param>
/// <param name="Planned">Every length the likeliest, deliveries and connection steps on their days, nothing shared, held or paused.</param>
/// <param name="StartUtc">When it began; null when it did not.</param>
/// <param name="BuiltUtc">End of the build; null when it is not reached.</param>
/// <param name="EnergisedUtc">First power; null when it is not reached.</param>
/// <param name="CompleteUtc">End of commissioning; null when it is not reached.</param>
/// <param name="CancelledUtc">When it was given up; null when it was not.</param>
/// <param name="Late">Why it is complete later than planned, in days; the parts add up.</param>
/// <param name="Pauses">When the build rested.</param>
/// <param name="Deliveries">When its equipment came.</param>
public sealed record PhaseSummary(
    string Id, PhaseDates Planned, DateTime? StartUtc, DateTime? BuiltUtc, DateTime? EnergisedUtc, DateTime? CompleteUtc, DateTime? CancelledUtc,
    IReadOnlyList<LateCause> Late, IReadOnlyList<PhasePauseStretch> Pauses, IReadOnlyList<DeliverySummary> Deliveries)
{
    /// <summary>Days between the planned and the actual beginning.</summary>
    public double StartLateDays => Late.Where(l => l.Step == LateStep.Start).Sum(l => l.Days);

    /// <summary>Days between the planned completion and the one it comes to unless it is given up.</summary>
    public double LateDays => Late.Sum(l => l.Days);

    public static PhaseSummary Of(PhasePath path) => new(
        path.Phase.Id, path.Planned, path.StartUtc, path.BuiltUtc, path.EnergisedUtc, path.CompleteUtc, path.CancelledUtc, path.Late, path.Pauses,
        [.. path.Arrivals.Select(a => new DeliverySummary(a.Delivery.Id, a.Delivery.AtUtc, a.AtUtc, a.Delivery.Nodes))]);
}
