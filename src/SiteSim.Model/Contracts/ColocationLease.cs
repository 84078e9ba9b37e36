using SiteSim.Model.Site;

namespace SiteSim.Model.Contracts;

/// <summary>Rent for critical IT power kept available to a tenant's own machines.</summary>
/// <param name="Id">Unique on the site; the cause of its postings.</param>
/// <param name="Cluster">The tenant's machines on this site.</param>
/// <param name="CriticalIt">Contracted IT power.</param>
/// <param name="RentUsdPerKwMonth">Rent per contracted kW of critical IT in the first year.</param>
/// <param name="EscalatorPerYear">Rise on each anniversary of <paramref name="StartUtc"/>, as a share.</param>
/// <param name="StartUtc">First instant of the term.</param>
/// <param name="EndUtc">First instant after it.</param>
/// <param name="PassThrough">Whether the tenant pays its metered energy, cooling included, at the index plus the adder.</param>
/// <param name="Profile">Share of its nodes' active power the tenant asks for, by local hour.</param>
/// <param name="Sla">Credit table.</param>
/// <param name="Late">What the tenant may ask for when a phase delivers late; null for nothing.</param>
public sealed record ColocationLease(
    string Id, string Cluster, Power CriticalIt, double RentUsdPerKwMonth, double EscalatorPerYear, DateTime StartUtc, DateTime EndUtc,
    bool PassThrough, Compute.LoadProfile Profile, SlaSchedule Sla, LateDelivery? Late)
{
    /// <summary>Whether nodes that a phase hands over before it is complete pay their part of the rent.</summary>
    public bool PaysByStage { get; init; }

    /// <summary>Parts handed over before <see cref="StartUtc"/>.</summary>
    public IReadOnlyList<LeaseStage> Stages { get; init; } = [];

    /// <summary>Rent of a whole month that begins at this instant, USD: rate * contracted kW * (1 + escalator)^(whole years since the start).</summary>
    public double MonthlyRentUsd(DateTime monthStartUtc) => Escalator.Raise(RentUsdPerKwMonth * CriticalIt.Kilowatts, EscalatorPerYear, StartUtc, monthStartUtc);

    /// <summary>Paid ahead by the tenant; null for nothing.</summary>
    public Prepayment? Prepayment { get; init; }

    /// <summary>How the tenant may come to leave without paying; null when it does not.</summary>
    public TenantDefault? Default { get; init; }

    /// <summary>How the power is let again when the lease ends early; null when it is not.</summary>
    public Reletting? Reletting { get; init; }

    /// <summary>The tenant's rights to more power.</summary>
    public IReadOnlyList<ExpansionOption> Options { get; init; } = [];
}
