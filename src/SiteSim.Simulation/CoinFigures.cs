using SiteSim.Simulation.Results;

namespace SiteSim.Simulation;

/// <summary>What a bitcoin cost and fetched, all from the months as operators report them.</summary>
internal static class CoinFigures
{
    public static IEnumerable<Figure> Of(RunResult run)
    {
        if (run.Site.Fleets.Count == 0)
        {
            yield break;
        }

        var whole = OperatorMonths.Of(run).Aggregate((sum, month) => sum + month);
        if (whole.Mining is { DirectUsdPerBtc: { } direct, AllInUsdPerBtc: { } allIn })
        {
            yield return New("direct_cost_usd_per_btc", "cost per bitcoin, power net of credits", direct, "USD/BTC");
            yield return New("all_in_cost_usd_per_btc", "cost per bitcoin, with overhead and depreciation", allIn, "USD/BTC");
        }

        if (whole.Coin is { } coin)
        {
            yield return New("bitcoin_sold_btc", "bitcoin sold", coin.SoldBtc, "BTC");
            yield return New("mean_sale_usd_per_btc", "average price of a bitcoin sold", coin.SaleUsdPerBtc ?? double.NaN, "USD/BTC");
            yield return New("bitcoin_held_btc", "bitcoin held at the end", coin.HeldBtc, "BTC");
            yield return New("bitcoin_held_value_usd", "its fair value", coin.FairValueUsd, "USD");
            yield return New("bitcoin_held_cost_usd", "its cost: its value when mined", coin.CostUsd, "USD");
        }
    }

    private static Figure New(string key, string label, double value, string unit) => new("mining", key, label, value, unit, []);
}
