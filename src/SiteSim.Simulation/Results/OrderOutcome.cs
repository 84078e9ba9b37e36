using SiteSim.Model.Finance;
using SiteSim.Model.Grid;

namespace SiteSim.Simulation.Results;

/// <summary>What a curtailment order did.</summary>
/// <param name="Order">The order.</param>
/// <param name="PowerAtCallMw">Site power when it was called.</param>
/// <param name="PowerAtStartMw">Site power when its limit took effect.</param>
/// <param name="PeakWhileHeldMw">Highest site power while the limit held: never above it.</param>
/// <param name="RestoredUtc">When the site was back where it would have been, or null if not within the horizon.</param>
/// <param name="Shares">Who gave way, first to last.</param>
/// <param name="EnergyCostAvoided">Index and adder not paid, block energy sold back, less pass-through not collected.</param>
/// <param name="SlaMinutes">Lease minutes short because of it.</param>
/// <param name="SlaCredits">Postings to SLA credits with the order as cause, as a positive amount.</param>
public sealed record OrderOutcome(
    CurtailmentOrder Order, double PowerAtCallMw, double PowerAtStartMw, double PeakWhileHeldMw, DateTime? RestoredUtc,
    IReadOnlyList<OrderShare> Shares, Money EnergyCostAvoided, double SlaMinutes, Money SlaCredits)
{
    public double EnergyMwh => Shares.Sum(s => s.EnergyMwh);

    public Money RevenueForgone => new(Shares.Sum(s => s.RevenueForgone.MicroUsd));

    /// <summary>Energy cost avoided less revenue forgone and credits: what the order earned, or cost when negative.</summary>
    public Money Net => EnergyCostAvoided - RevenueForgone - SlaCredits;
}
