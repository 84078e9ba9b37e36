using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>What a lease earned and owed in one calendar month (local time).</summary>
/// <param name="Lease">Its id.</param>
/// <param name="Month">First day of the month, local.</param>
/// <param name="Rent">Rent of the part of the month inside the horizon and the term.</param>
/// <param name="Unavailable">Time below what the tenant asked for.</param>
/// <param name="InTerm">Time of the month inside the horizon and the term.</param>
/// <param name="CreditShare">Share of the whole month's rent owed by the SLA's table.</param>
/// <param name="Credit">Owed, as a positive amount.</param>
/// <param name="UnavailableByCause">Time by order, outage or policy, in order of first occurrence.</param>
public sealed record LeaseMonth(
    string Lease, DateOnly Month, Money Rent, TimeSpan Unavailable, TimeSpan InTerm, double CreditShare, Money Credit,
    IReadOnlyList<KeyValuePair<string, TimeSpan>> UnavailableByCause)
{
    /// <summary>Share 0..1 of the time in term.</summary>
    public double Availability => InTerm == TimeSpan.Zero ? 1 : 1 - Unavailable / InTerm;
}
