namespace SiteSim.Simulation.Results;

/// <summary>AI of a month: what is promised and kept under leases, and GPU-hours of the site's own clusters.</summary>
/// <param name="Hours">Of the month inside the horizon.</param>
/// <param name="ContractedMwHours">Critical IT under signed leases over time, delivered or not; a lease ends with its term or when its tenant walks away.</param>
/// <param name="DeliveredMwHours">Critical IT of leases in term over time.</param>
/// <param name="DrawnMwh">Energy of leases at the meter, cooling and losses included.</param>
/// <param name="LeaseHours">Time in term, lease by lease.</param>
/// <param name="ShortHours">Of it below what the tenant asked for.</param>
/// <param name="SlaCreditsUsd">Owed to tenants for time short, sum of postings; positive is owed.</param>
/// <param name="LateCreditsUsd">Owed to tenants whose halls were late, likewise.</param>
/// <param name="RentUsd">Sum of postings.</param>
/// <param name="GpuHours">Sold by the site's own clusters, at full-throughput equivalents.</param>
/// <param name="RevenueUsd">Rent, GPU-hours and power passed through, less credits; sum of postings.</param>
public sealed record ComputeMonth(
    double Hours, double ContractedMwHours, double DeliveredMwHours, double DrawnMwh, double LeaseHours, double ShortHours, double SlaCreditsUsd,
    double LateCreditsUsd, double RentUsd, double GpuHours, double RevenueUsd)
{
    /// <summary>Mean critical IT under contract.</summary>
    public double ContractedMw => ContractedMwHours / Hours;

    /// <summary>Mean critical IT in term: what pays rent.</summary>
    public double DeliveredMw => DeliveredMwHours / Hours;

    /// <summary>Mean power of leases at the meter.</summary>
    public double DrawnMw => DrawnMwh / Hours;

    /// <summary>Share 0..1 of the leases' time in term in which they got what they asked for; null where none is in term.</summary>
    public double? Availability => LeaseHours > 0 ? 1 - ShortHours / LeaseHours : null;

    public static ComputeMonth operator +(ComputeMonth left, ComputeMonth right) => new(
        left.Hours + right.Hours, left.ContractedMwHours + right.ContractedMwHours, left.DeliveredMwHours + right.DeliveredMwHours,
        left.DrawnMwh + right.DrawnMwh, left.LeaseHours + right.LeaseHours, left.ShortHours + right.ShortHours,
        left.SlaCreditsUsd + right.SlaCreditsUsd, left.LateCreditsUsd + right.LateCreditsUsd, left.RentUsd + right.RentUsd,
        left.GpuHours + right.GpuHours, left.RevenueUsd + right.RevenueUsd);
}
