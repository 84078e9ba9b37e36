namespace SiteSim.Simulation.Results;

/// <summary>Mining of a month.</summary>
/// <param name="Hours">Of the month inside the horizon.</param>
/// <param name="Bitcoin">Paid out by the pool, BTC.</param>
/// <param name="DeployedEhsHours">Nameplate of the machines on site over time, EH/s-hours.</param>
/// <param name="RealisedEhsHours">Hash work done, EH/s-hours.</param>
/// <param name="HashpriceHours">Hashprice before pool fee over time, USD/PH/day-hours.</param>
/// <param name="MachineMwh">Energy of the machines, cooling and losses not counted.</param>
/// <param name="RevenueUsd">Coin valued when earned, sum of postings.</param>
/// <param name="PowerCostUsd">Cost of power net of credits, by mining's share of the energy at the meter.</param>
/// <param name="OverheadUsd">Overhead, by the same share.</param>
/// <param name="DepreciationUsd">Of the fleets; 0 where the scenario does not say how they are written off.</param>
public sealed record MiningMonth(
    double Hours, double Bitcoin, double DeployedEhsHours, double RealisedEhsHours, double HashpriceHours, double MachineMwh, double RevenueUsd,
    double PowerCostUsd, double OverheadUsd, double DepreciationUsd)
{
    /// <summary>Mean nameplate of the machines on site, EH/s.</summary>
    public double DeployedEhs => DeployedEhsHours / Hours;

    /// <summary>Mean hash rate, EH/s.</summary>
    public double RealisedEhs => RealisedEhsHours / Hours;

    /// <summary>Mean, before pool fee, USD/PH/day.</summary>
    public double Hashprice => HashpriceHours / Hours;

    /// <summary>Realised over deployed, 0..1; null where no machine is on site.</summary>
    public double? Uptime => DeployedEhsHours > 0 ? RealisedEhsHours / DeployedEhsHours : null;

    /// <summary>Fleet efficiency at the machines, J/TH: a MWh is 3.6e9 J, an EH/s-hour 3.6e9 TH. Null where nothing was hashed.</summary>
    public double? JoulesPerTh => RealisedEhsHours > 0 ? MachineMwh / RealisedEhsHours : null;

    /// <summary>
    /// Direct cost of a bitcoin: power net of power credits per coin paid out. The pool keeps its fee out of the coin, so the fee is in the number of
    /// coins and not a cost besides. Miners report it so: IREN's net electricity cost, TeraWulf's power cost per bitcoin. Null where none was mined.
    /// </summary>
    public double? DirectUsdPerBtc => Bitcoin > 0 ? PowerCostUsd / Bitcoin : null;

    /// <summary>
    /// All-in cost of a bitcoin: direct cost, overhead (what Riot's "cost to mine" adds: staff, insurance, repairs, land) and depreciation of the
    /// machines, which Riot leaves out and which is 0 here unless the scenario asks for it. Neither interest nor tax. Null where none was mined.
    /// </summary>
    public double? AllInUsdPerBtc => Bitcoin > 0 ? (PowerCostUsd + OverheadUsd + DepreciationUsd) / Bitcoin : null;

    public static MiningMonth operator +(MiningMonth left, MiningMonth right) => new(
        left.Hours + right.Hours, left.Bitcoin + right.Bitcoin, left.DeployedEhsHours + right.DeployedEhsHours,
        left.RealisedEhsHours + right.RealisedEhsHours, left.HashpriceHours + right.HashpriceHours, left.MachineMwh + right.MachineMwh,
        left.RevenueUsd + right.RevenueUsd, left.PowerCostUsd + right.PowerCostUsd, left.OverheadUsd + right.OverheadUsd,
        left.DepreciationUsd + right.DepreciationUsd);
}
