using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>The site itself: connection, horizon, supply, standing decisions.</summary>
internal static class SiteTable
{
    public static TextTable Of(SiteModel site) => new("site", ["", ""], [.. Facts(site).Select(f => new TextRow([f.Name, f.Text]))]);

    private static IEnumerable<(string Name, string Text)> Facts(SiteModel site)
    {
        yield return ("name", site.Name);
        yield return ("interconnection", site.Interconnection.ToString());
        yield return ("ramp limit", site.RampPerMinute is { } ramp ? $"{ramp}/min" : "none");
        yield return ("losses", Quantity.Share(site.LossShare, 1) + " of the metered power");
        yield return ("horizon", Horizon(site.Horizon, site.Clock));
        yield return ("energy price", Price(site.Price));
        yield return ("delivery adder", Quantity.Format(site.Tariff.AdderUsdPerMwh, "USD/MWh"));
        foreach (var block in site.Tariff.Blocks)
        {
            yield return ($"block {block.Name}", Block(block));
        }

        yield return ("demand charge", site.Tariff.Demand is { } demand ? Demand(demand) : "none");
        if (site.Network is { } network)
        {
            yield return ("network at the start", FormattableString.Invariant(
                $"{network.Start.UsdPerBitcoin:N0} USD/BTC, difficulty {network.Start.Difficulty / 1e12:0.###} T, height {network.Start.Height}"));
            yield return ("pool fee", Quantity.Share(site.PoolFee));
        }

        yield return ("policy", $"curtailment {Words(site.Policy.Curtailment)}, SLA {Words(site.Policy.Sla)}");
        yield return ("seed", FormattableString.Invariant($"{site.Seed}"));
    }

    private static string Horizon(Horizon horizon, LocalClock clock) => FormattableString.Invariant(
        $"{clock.ToLocal(horizon.StartUtc):yyyy-MM-dd HH:mm} to {clock.ToLocal(horizon.EndUtc):yyyy-MM-dd HH:mm} {LocalTime.Name(clock)}; every {Times.Length(horizon.DispatchEvery)}");

    private static string Price(PriceSource price) => price switch
    {
        PriceSource.Generated generated => $"model {generated.Model.Name}",
        PriceSource.Observed observed => $"series of {Quantity.Count(observed.UsdPerMwh.Count)} prices, one every {Times.Length(observed.Step)}",
        PriceSource.Shocked shocked => $"{Price(shocked.Under)}, with {Quantity.Count(shocked.Events.Count)} dated {(shocked.Events.Count == 1 ? "event" : "events")}",
        PriceSource.Flat flat => Quantity.Format(flat.UsdPerMwh, "USD/MWh"),
        _ => throw new ArgumentOutOfRangeException(nameof(price), price, "not a price source"),
    };

    private static string Block(FixedBlock block) =>
        $"{block.Size} at {Quantity.Format(block.UsdPerMwh, "USD/MWh")}{(block.SellBack ? ", sold back at the index" : "")}";

    private static string Demand(DemandCharge demand) => FormattableString.Invariant(
        $"{demand.UsdPerKwMonth:0.##} USD/kW-month on the highest {Times.Length(demand.Interval)}, ratchet {Quantity.Share(demand.Ratchet, 0)} of {demand.LookbackMonths} months");

    private static string Words(Enum value) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
