namespace SiteSim.Model.Mining;

/// <summary>
/// The Bitcoin network as seen from one site. A 300 MW site is about 17 EH/s of 950 EH/s at most and far less after conversion, and the difficulty answers
/// to the sum of everyone: what the site does is left out of the network's hash rate, so that every plan meets the same network.
/// </summary>
/// <param name="Start">State when the simulation starts.</param>
/// <param name="Price">How the price moves.</param>
/// <param name="HashRate">How the network's hash rate moves.</param>
/// <param name="Fees">How transaction fees move.</param>
/// <param name="Exit">Hash rate that leaves at once on a date, or null.</param>
public sealed record NetworkModel(NetworkStart Start, BitcoinPriceModel Price, HashRateModel HashRate, FeeModel Fees, SectorExit? Exit);
