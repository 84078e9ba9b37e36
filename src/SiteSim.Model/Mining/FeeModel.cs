namespace SiteSim.Model.Mining;

/// <summary>
/// Mean transaction fees of a day's blocks: AR(1) in the logarithm, with rare spikes that decay like everything else. Fees are paid in
/// bitcoin and do not halve: the mean is fixed in bitcoin at the subsidy of the start, so a halving doubles its share, roughly. Spikes come
/// on top of the mean.
/// </summary>
/// <param name="MeanShare">Mean fees as a share of subsidy plus fees at the start (0.006 in 2026 to June, 0.0104 in 2025).</param>
/// <param name="Persistence">Correlation of the log fee with the day before, 0 to below 1 (0.72 in 2025).</param>
/// <param name="Sd">Standard deviation of the log fee (0.41 in 2025, 0.25 in 2026 to June).</param>
/// <param name="Spikes">Rare spikes.</param>
public sealed record FeeModel(double MeanShare, double Persistence, double Sd, FeeSpikes Spikes);
