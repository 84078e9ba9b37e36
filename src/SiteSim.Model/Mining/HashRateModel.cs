namespace SiteSim.Model.Mining;

/// <summary>
/// Error-correcting hash rate H, one step per difficulty epoch: d ln H = growth + elasticity * ln(HP / HP*) + noise. HP is the hashprice at
/// mean fees, HP* the start's hashprice deflated by the growth, that is by the progress of machines (revenue per real hash rate reverts to
/// a mean: C. Bertucci et al., Economic modelling of the Bitcoin mining industry). At a flat price H grows at its rate; a price that
/// doubles or a subsidy that halves pulls H after it at the elasticity's pace.
/// </summary>
/// <param name="GrowthPerYear">Growth of the median in a year at a flat price and subsidy; 0.15 is 15 %.</param>
/// <param name="NoisePerEpoch">Sd of an epoch's log change, 0.0357 since the 2024 halving: with the luck of 2016 blocks it makes the 4.76 %
/// seen.</param>
/// <param name="Elasticity">Log change of H in an epoch per unit of log hashprice (0.049 with a standard error of 0.033 since the 2024
/// halving).</param>
public sealed record HashRateModel(double GrowthPerYear, double NoisePerEpoch, double Elasticity);
