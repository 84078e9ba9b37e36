namespace SiteSim.Model.Mining;

/// <summary>
/// The Bitcoin network as seen from one site. It does not depend on what the site does, so that every plan meets the same network: 300 MW
/// at 17.5 J/TH are 17 EH/s, 1.8 % of 950 EH/s, and switching all of it off for good would move the difficulty by less than the 2.2 % of
/// luck in every retarget.
/// </summary>
/// <param name="Start">State when the simulation starts.</param>
/// <param name="Price">How the price moves.</param>
/// <param name="HashRate">How the network's hash rate moves.</param>
/// <param name="Fees">How transaction fees move.</param>
/// <param name="Exit">Hash rate that leaves at once on a date, or null.</param>
public sealed record NetworkModel(NetworkStart Start, BitcoinPriceModel Price, HashRateModel HashRate, FeeModel Fees, SectorExit? Exit)
{
    /// <summary>
    /// Hashprice that holds throughout, USD/PH/day, or null to let price and difficulty make it. Difficulty, fees and halvings go on as they come, at the pull of
    /// this hashprice, and the bitcoin price is what the hashprice then takes: the two move jointly, as they must.
    /// </summary>
    public double? HeldHashprice { get; init; }
}
