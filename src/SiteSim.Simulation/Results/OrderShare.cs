using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>What one load gave to a curtailment order, against the same instants without it.</summary>
/// <param name="Subject">Fleet, cluster workload or lease.</param>
/// <param name="FirstShedUtc">When it first gave way.</param>
/// <param name="EnergyMwh">Energy at the meter not drawn because of the order (negative: drawn more).</param>
/// <param name="RevenueForgone">Mining or GPU revenue not earned; a comparison, not a posting.</param>
/// <param name="ValueUsdPerMwh">What its load was worth per MWh when it first gave way.</param>
public sealed record OrderShare(string Subject, DateTime FirstShedUtc, double EnergyMwh, Money RevenueForgone, double ValueUsdPerMwh);
