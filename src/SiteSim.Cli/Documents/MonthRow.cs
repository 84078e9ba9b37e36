using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Documents;

/// <summary>A local month as operators report it, in the table of <c>--csv</c>; empty where the site has nothing of the kind.</summary>
/// <param name="Month">First day of the local month.</param>
/// <param name="Hours">Of the month inside the horizon.</param>
/// <param name="RevenueUsd">Mining and compute, sum of postings.</param>
/// <param name="AiRevenueShare">Of the revenue, 0..1.</param>
/// <param name="EnergyMwh">Drawn at the meter.</param>
/// <param name="PowerCostUsd">Net of what was sold back; a cost is positive.</param>
/// <param name="SoldBackUsd">Block energy sold back; a credit is positive.</param>
/// <param name="OrderAvoidedUsd">Energy cost that orders avoided: a comparison, no posting.</param>
/// <param name="AllInUscPerKwh">Cost of power over energy.</param>
/// <param name="MinedBtc">Paid out by the pool.</param>
/// <param name="SoldBtc">Sold as mined or out of what was held.</param>
/// <param name="HeldBtc">When the month ends.</param>
/// <param name="DeployedEhPerS">Mean nameplate of the machines on site.</param>
/// <param name="RealisedEhPerS">Mean hash rate.</param>
/// <param name="MiningUptimeShare">Realised over deployed, 0..1.</param>
/// <param name="EfficiencyJPerTh">At the machines.</param>
/// <param name="HashpriceUsdPerPhDay">Mean, before the pool's fee.</param>
/// <param name="DirectCostUsdPerBtc">Power net of credits.</param>
/// <param name="AllInCostUsdPerBtc">With overhead and depreciation.</param>
/// <param name="ContractedMw">Mean critical IT under signed leases.</param>
/// <param name="DeliveredMw">Mean critical IT in term.</param>
/// <param name="LeasesDrawnMw">Mean power of leases at the meter.</param>
/// <param name="AvailabilityShare">Of the leases' time in term, 0..1.</param>
/// <param name="SlaCreditsUsd">Owed for time short; positive is owed.</param>
/// <param name="LateCreditsUsd">Owed for late halls; positive is owed.</param>
/// <param name="RentUsd">Of leases.</param>
/// <param name="GpuHours">Sold by the site's own clusters.</param>
internal sealed record MonthRow(
    DateOnly Month, double Hours, double RevenueUsd, double? AiRevenueShare, double EnergyMwh, double PowerCostUsd, double SoldBackUsd, double OrderAvoidedUsd, double? AllInUscPerKwh,
    double? MinedBtc, double? SoldBtc, double? HeldBtc, double? DeployedEhPerS, double? RealisedEhPerS, double? MiningUptimeShare, double? EfficiencyJPerTh,
    double? HashpriceUsdPerPhDay, double? DirectCostUsdPerBtc, double? AllInCostUsdPerBtc, double? ContractedMw, double? DeliveredMw, double? LeasesDrawnMw,
    double? AvailabilityShare, double? SlaCreditsUsd, double? LateCreditsUsd, double? RentUsd, double? GpuHours)
{
    public static MonthRow Of(OperatorMonth m) => new(
        m.Month, m.Hours, m.RevenueUsd, m.AiRevenueShare, m.Power.Mwh, m.Power.CostUsd, m.Power.SoldBackUsd, m.Power.AvoidedUsd, m.Power.AllInUscPerKwh,
        m.Mining?.Bitcoin, m.Coin?.SoldBtc, m.Coin?.HeldBtc, m.Mining?.DeployedEhs, m.Mining?.RealisedEhs, m.Mining?.Uptime, m.Mining?.JoulesPerTh,
        m.Mining?.Hashprice, m.Mining?.DirectUsdPerBtc, m.Mining?.AllInUsdPerBtc, m.Compute?.ContractedMw, m.Compute?.DeliveredMw, m.Compute?.DrawnMw,
        m.Compute?.Availability, m.Compute?.SlaCreditsUsd, m.Compute?.LateCreditsUsd, m.Compute?.RentUsd, m.Compute?.GpuHours);
}
