using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Summaries;

/// <summary>What a curtailment order did and what came of it.</summary>
/// <param name="Id">The order's id.</param>
/// <param name="CallUtc">When the grid called it.</param>
/// <param name="AtUtc">When its limit took effect.</param>
/// <param name="EndUtc">When it ended.</param>
/// <param name="RestoredUtc">When the site was back where it would have been; null if not within the horizon.</param>
/// <param name="LimitMw">Power at the meter not to be exceeded.</param>
/// <param name="PowerAtCallMw">Site power when it was called.</param>
/// <param name="PowerAtStartMw">Site power when the limit took effect.</param>
/// <param name="PeakWhileHeldMw">Highest site power while it held.</param>
/// <param name="EnergyMwh">Not drawn because of it, all shares together.</param>
/// <param name="Shares">Who gave way, first to last.</param>
/// <param name="EnergyCostAvoidedUsd">Energy not bought and block energy sold back, less pass-through not collected.</param>
/// <param name="RevenueForgoneUsd">Mining and GPU revenue not earned.</param>
/// <param name="SlaMinutes">Lease minutes short because of it.</param>
/// <param name="SlaCreditsUsd">Credits it caused, as a positive amount.</param>
/// <param name="NetUsd">Avoided less forgone less credits: what it earned, or cost when negative.</param>
public sealed record OrderSummary(
    string Id, DateTime CallUtc, DateTime AtUtc, DateTime EndUtc, DateTime? RestoredUtc, double LimitMw, double PowerAtCallMw, double PowerAtStartMw,
    double PeakWhileHeldMw, double EnergyMwh, IReadOnlyList<ShareSummary> Shares, decimal EnergyCostAvoidedUsd, decimal RevenueForgoneUsd,
    double SlaMinutes, decimal SlaCreditsUsd, decimal NetUsd)
{
    public static OrderSummary Of(OrderOutcome outcome) => new(
        outcome.Order.Id, outcome.Order.CallUtc, outcome.Order.AtUtc, outcome.Order.EndUtc, outcome.RestoredUtc, outcome.Order.Limit.Megawatts,
        outcome.PowerAtCallMw, outcome.PowerAtStartMw, outcome.PeakWhileHeldMw, outcome.EnergyMwh, [.. outcome.Shares.Select(ShareSummary.Of)],
        Statement.Usd(outcome.EnergyCostAvoided.MicroUsd), Statement.Usd(outcome.RevenueForgone.MicroUsd), outcome.SlaMinutes,
        Statement.Usd(outcome.SlaCredits.MicroUsd), Statement.Usd(outcome.Net.MicroUsd));
}
