using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;

namespace SiteSim.Reports.Summaries;

/// <summary>A colocation lease as signed.</summary>
/// <param name="Lease">Its id.</param>
/// <param name="Cluster">What the tenant runs.</param>
/// <param name="CriticalItMw">Contracted.</param>
/// <param name="RentUsdPerKwMonth">In the first year.</param>
/// <param name="EscalatorPerYear">Rise of the rent, a share.</param>
/// <param name="LevelisedRentUsdPerKwMonth">Mean of the term.</param>
/// <param name="StartUtc">Of the term.</param>
/// <param name="EndUtc">Of the term.</param>
/// <param name="PassThrough">Whether the tenant pays the index price of its own energy.</param>
/// <param name="Sla">Name of the table of credits.</param>
public sealed record InventoryLease(
    string Lease, string Cluster, double CriticalItMw, double RentUsdPerKwMonth, double EscalatorPerYear, double LevelisedRentUsdPerKwMonth, DateTime StartUtc,
    DateTime EndUtc, bool PassThrough, string Sla)
{
    public static InventoryLease Of(ColocationLease lease) => new(
        lease.Id, lease.Cluster, lease.CriticalIt.Megawatts, lease.RentUsdPerKwMonth, lease.EscalatorPerYear, LevelisedRent.Of(lease), lease.StartUtc, lease.EndUtc,
        lease.PassThrough, lease.Sla.Name);
}
