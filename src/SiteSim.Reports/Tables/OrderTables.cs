using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Curtailment orders: what each did, and who gave way for it.</summary>
public static class OrderTables
{
    private const double ProtectedFrom = 1e5;

    public static TextTable Of(IReadOnlyList<OrderSummary> orders, LocalTime time) => new(
        "curtailment orders",
        [
            "order", "in force (local)", TextColumn.Number("limit, MW"), TextColumn.Number("at call, MW"), TextColumn.Number("highest held, MW"),
            "restored", TextColumn.Number("not drawn, MWh"), TextColumn.Number("energy avoided, USD"), TextColumn.Number("revenue forgone, USD"),
            TextColumn.Number("SLA, min"), TextColumn.Number("SLA credits, USD"), TextColumn.Number("net, USD"), "gave way, first to last",
        ],
        [.. orders.Select(o => Row(o, time))]);

    /// <summary>What each came to, in a few columns.</summary>
    /// <param name="most">Of more, those that cost most are shown.</param>
    public static TextTable Brief(IReadOnlyList<OrderSummary> orders, LocalTime time, int most) => new(
        orders.Count <= most ? "curtailment orders (net: energy avoided less revenue forgone and SLA credits)"
            : FormattableString.Invariant($"the {most} of {orders.Count} curtailment orders that cost most (net: energy avoided less revenue forgone and SLA credits)"),
        [
            "order", "in force (local)", TextColumn.Number("for"), TextColumn.Number("limit, MW"), TextColumn.Number("not drawn, MWh"),
            TextColumn.Number("credits, USD"), TextColumn.Gain("net, USD"),
        ],
        [.. orders.OrderBy(o => o.NetUsd).Take(most).OrderBy(o => o.AtUtc).Select(o => new TextRow([
            o.Id, time.Local(o.AtUtc), Times.Length(o.EndUtc - o.AtUtc), Quantity.Fixed(o.LimitMw, 1), Quantity.Fixed(o.EnergyMwh, 1),
            Dollars(o.SlaCreditsUsd), Dollars(o.NetUsd),
        ]))]);

    public static TextTable Shares(OrderSummary order, LocalTime time) => new(
        $"who gave way to {order.Id}, first to last",
        [
            "load", "first gave way", TextColumn.Number("worth, USD/MWh"), TextColumn.Number("not drawn, MWh"),
            TextColumn.Number("revenue forgone"),
        ],
        [.. order.Shares.Select(s => new TextRow([
            s.Subject, time.LocalSeconds(s.FirstShedUtc), Worth(s.ValueUsdPerMwh), Quantity.Fixed(s.EnergyMwh, 1),
            Quantity.Usd(s.RevenueForgoneUsd),
        ]))]);

    /// <summary>Policies protect a load by a worth far above any price: no offer.</summary>
    internal static string Worth(double usdPerMwh) => usdPerMwh >= ProtectedFrom ? "protected" : Quantity.Fixed(usdPerMwh, 2);

    private static TextRow Row(OrderSummary order, LocalTime time) => new([
        order.Id, $"{time.Local(order.AtUtc)}, {Times.Length(order.EndUtc - order.AtUtc)}", Quantity.Fixed(order.LimitMw, 1),
        Quantity.Fixed(order.PowerAtCallMw, 1), Quantity.Fixed(order.PeakWhileHeldMw, 1),
        order.RestoredUtc is { } restored ? time.Local(restored) : "not within the horizon", Quantity.Fixed(order.EnergyMwh, 1),
        Dollars(order.EnergyCostAvoidedUsd), Dollars(order.RevenueForgoneUsd), Quantity.Fixed(order.SlaMinutes, 1), Dollars(order.SlaCreditsUsd),
        Dollars(order.NetUsd), string.Join(", ", order.Shares.Select(s => s.Subject)),
    ]);

    private static string Dollars(decimal usd) => Quantity.Fixed((double)usd, 0);
}
