namespace SiteSim.Model.Mining;

/// <summary>
/// The power price at which a machine earns what its power costs, which is also its revenue per MWh. 1 PH/s at e J/TH draws e kW, so a day
/// of it takes 0.024 e MWh. Power only: no wear, no overhead. Hand check: 29 USD/PH/day at 20 J/TH is 29 / 0.48 = 60.4 USD/MWh.
/// </summary>
public static class Breakeven
{
    /// <summary>MWh that 1 PH/s at 1 J/TH takes in a day.</summary>
    private const double MwhPerPetahashDay = 0.024;

    private const double UsdPerMwhPerCentPerKwh = 10;

    /// <summary>USD/MWh: 41.667 * hashprice * (1 - pool fee) / (J/TH).</summary>
    /// <param name="hashprice">USD/PH/day before pool fee.</param>
    /// <param name="joulesPerTerahash">Efficiency at the wall, J/TH.</param>
    /// <param name="poolFee">Share of revenue the pool keeps.</param>
    public static double UsdPerMwh(double hashprice, double joulesPerTerahash, double poolFee) =>
        hashprice * (1 - poolFee) / (MwhPerPetahashDay * joulesPerTerahash);

    /// <summary>The same in US cents per kWh.</summary>
    public static double CentsPerKwh(double hashprice, double joulesPerTerahash, double poolFee) =>
        UsdPerMwh(hashprice, joulesPerTerahash, poolFee) / UsdPerMwhPerCentPerKwh;

    /// <summary>Hash cost, USD/PH/day: what the power of 1 PH/s costs in a day, the hashprice at which nothing is left.</summary>
    /// <param name="usdPerMwh">Power price.</param>
    /// <param name="joulesPerTerahash">Efficiency at the wall, J/TH.</param>
    public static double HashCost(double usdPerMwh, double joulesPerTerahash) => MwhPerPetahashDay * joulesPerTerahash * usdPerMwh;
}
