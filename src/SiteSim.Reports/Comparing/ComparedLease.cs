using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Comparing;

/// <summary>What a lease earned and owed in one run, all months together.</summary>
/// <param name="RentUsd">Exact.</param>
/// <param name="InTermMinutes">Inside horizon and term.</param>
/// <param name="ShortMinutes">Of them below what the tenant asked for.</param>
/// <param name="CreditUsd">Owed, as a positive amount.</param>
public sealed record ComparedLease(decimal RentUsd, double InTermMinutes, double ShortMinutes, decimal CreditUsd)
{
    /// <summary>Share 0..1; null without a minute in term.</summary>
    public double? Availability => InTermMinutes > 0 ? 1 - ShortMinutes / InTermMinutes : null;

    /// <returns>Null where the run has no such lease.</returns>
    public static ComparedLease? Of(RunSummary run, string lease)
    {
        var months = run.LeaseMonths.Where(m => m.Lease == lease).ToArray();
        return months.Length == 0 ? null
            : new ComparedLease(months.Sum(m => m.RentUsd), months.Sum(m => m.InTermMinutes), months.Sum(m => m.UnavailableMinutes), months.Sum(m => m.CreditUsd));
    }
}
