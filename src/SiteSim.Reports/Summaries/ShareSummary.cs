using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Summaries;

/// <summary>What one load gave to a curtailment order, against the same instants without it.</summary>
/// <param name="Subject">Fleet, cluster workload or lease.</param>
/// <param name="FirstShedUtc">When it first gave way.</param>
/// <param name="EnergyMwh">Energy at the meter not drawn because of the order.</param>
/// <param name="RevenueForgoneUsd">Revenue not earned.</param>
/// <param name="ValueUsdPerMwh">What its load was worth when it first gave way.</param>
public sealed record ShareSummary(string Subject, DateTime FirstShedUtc, double EnergyMwh, decimal RevenueForgoneUsd, double ValueUsdPerMwh)
{
    public static ShareSummary Of(OrderShare share) => new(
        share.Subject, share.FirstShedUtc, share.EnergyMwh, Statement.Usd(share.RevenueForgone.MicroUsd), share.ValueUsdPerMwh);
}
