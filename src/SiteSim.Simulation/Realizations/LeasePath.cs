using SiteSim.Model.Contracts;

namespace SiteSim.Simulation.Realizations;

/// <summary>What becomes of a lease that a phase delivers.</summary>
/// <param name="Lease">As signed; its start is the day promised.</param>
/// <param name="Phase">Id of the phase.</param>
/// <param name="LateFromUtc">First instant that earns the tenant credits: promise, time excused, grace.</param>
/// <param name="LateToUtc">First instant that no longer does: completion or termination; null when neither is in sight.</param>
/// <param name="StartUtc">When rent begins; null when it does not.</param>
/// <param name="TerminatedUtc">When the tenant walks away for lateness, or because the phase was abandoned after it began; null when it does not.</param>
public sealed record LeasePath(
    ColocationLease Lease, string Phase, DateTime LateFromUtc, DateTime? LateToUtc, DateTime? StartUtc, DateTime? TerminatedUtc)
{
    /// <summary>Parts handed over, and paid for, before the term begins; empty unless the lease says so.</summary>
    public IReadOnlyList<LeaseStage> Stages { get; init; } = [];

    /// <summary>First instant at which the tenant may walk away from a hall that is not complete; null where it may not, or nothing is promised.</summary>
    public DateTime? OutsideUtc => Lease.Late is { Outside: { } outside } late && LateFromUtc < DateTime.MaxValue ? LateFromUtc - late.Grace + outside : null;

    /// <summary>The lease with the dates it comes to, for a horizon that ends at <paramref name="endUtc"/>: one that does not start lies behind it.</summary>
    public ColocationLease Dated(DateTime endUtc)
    {
        var start = StartUtc ?? endUtc;
        return Lease with { StartUtc = start, EndUtc = start + (Lease.EndUtc - Lease.StartUtc), Stages = Stages };
    }
}
