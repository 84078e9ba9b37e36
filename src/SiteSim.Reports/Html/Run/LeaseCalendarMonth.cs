using SiteSim.Model.Contracts;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>What stands beside a month of a lease's calendar.</summary>
/// <param name="Month">First day.</param>
/// <param name="AvailabilityPct">Of the minutes in term.</param>
/// <param name="ShortMin">Below what the tenant asked for.</param>
/// <param name="LeftMin">Until the contract's next credit; null beyond its last.</param>
/// <param name="NextSharePct">That credit, of the month's rent.</param>
/// <param name="SharePct">Credited as it is, of the month's rent.</param>
/// <param name="CreditUsd">Credited.</param>
internal sealed record LeaseCalendarMonth(DateOnly Month, double AvailabilityPct, double ShortMin, double? LeftMin, double? NextSharePct, double SharePct, decimal CreditUsd)
{
    /// <summary>Each tenant of a month has an allowance of its own; what is left is the last one's.</summary>
    public static LeaseCalendarMonth Of(DateOnly month, IReadOnlyList<LeaseMonth> tenants, SlaSchedule sla)
    {
        var (last, none) = (tenants[^1], tenants.Sum(t => t.Unavailable.TotalMinutes));
        var next = sla.Tiers.FirstOrDefault(t => t.Above >= last.Unavailable);
        return new LeaseCalendarMonth(
            month, 100 * (1 - none / tenants.Sum(t => t.InTerm.TotalMinutes)), none,
            next is null ? null : (next.Above - last.Unavailable).TotalMinutes, 100 * next?.CreditShare, 100 * tenants.Max(t => t.CreditShare),
            Statement.Usd(tenants.Sum(t => t.Credit.MicroUsd)));
    }
}
