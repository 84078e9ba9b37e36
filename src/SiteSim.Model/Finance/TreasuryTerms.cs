namespace SiteSim.Model.Finance;

/// <summary>What becomes of mined coin: each day a share is sold at the value it was earned at, the rest is kept until a rule sells it.</summary>
/// <param name="SellShare">Share 0..1 of each day's coin that is sold as mined.</param>
/// <param name="MostSatoshi">What is held beyond this is sold on the day; null for no limit.</param>
/// <param name="Cover">Which costs are paid out of the treasury when a month's cash from the site falls short of them.</param>
/// <param name="Schedule">When a share of what is held is sold regardless; null for never.</param>
public sealed record TreasuryTerms(double SellShare, long? MostSatoshi, CostCover Cover, SaleSchedule? Schedule)
{
    public const long SatoshiPerBitcoin = 100_000_000;
}
