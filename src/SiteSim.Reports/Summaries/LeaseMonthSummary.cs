using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Summaries;

/// <summary>What a lease earned and owed in one local month.</summary>
/// <param name="Lease">Its id.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="RentUsd">Rent of the part of the month inside the horizon and the term.</param>
/// <param name="UnavailableMinutes">Below what the tenant asked for.</param>
/// <param name="InTermMinutes">Of the month inside the horizon and the term.</param>
/// <param name="Availability">Share 0..1 of the minutes in term.</param>
/// <param name="CreditShare">Share of the whole month's rent owed by the SLA's table.</param>
/// <param name="CreditUsd">Owed, as a positive amount.</param>
/// <param name="Causes">Unavailable minutes by cause, in order of first occurrence.</param>
public sealed record LeaseMonthSummary(
    string Lease, DateOnly Month, decimal RentUsd, double UnavailableMinutes, double InTermMinutes, double Availability, double CreditShare,
    decimal CreditUsd, IReadOnlyList<CauseMinutes> Causes)
{
    public static LeaseMonthSummary Of(LeaseMonth month) => new(
        month.Lease, month.Month, Statement.Usd(month.Rent.MicroUsd), month.Unavailable.TotalMinutes, month.InTerm.TotalMinutes, month.Availability,
        month.CreditShare, Statement.Usd(month.Credit.MicroUsd),
        [.. month.UnavailableByCause.Select(c => new CauseMinutes(c.Key, c.Value.TotalMinutes))]);
}
