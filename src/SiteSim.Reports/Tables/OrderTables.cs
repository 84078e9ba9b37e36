using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Curtailment orders: what each did, and who gave way for it.</summary>
public static class OrderTables
{
    public static TextTable Of(IReadOnlyList<OrderSummary> orders, LocalTime time) => new(
        "curtailment orders",
        [
            "order", "from", "to", "restored", TextColumn.Number("limit, MW"), TextColumn.Number("at call, MW"),
            TextColumn.Number("highest while held, MW"), TextColumn.Number("not drawn, MWh"), TextColumn.Number("energy cost avoided"),
            TextColumn.Number("revenue forgone"), TextColumn.Number("SLA, min"), TextColumn.Number("SLA credits"), TextColumn.Number("net"),
        ],
        [.. orders.Select(o => Row(o, time))]);

    public static TextTable Shares(OrderSummary order, LocalTime time) => new(
        $"who gave way to {order.Id}, first to last",
        [
            "load", "first gave way", TextColumn.Number("worth, USD/MWh"), TextColumn.Number("not drawn, MWh"),
            TextColumn.Number("revenue forgone"),
        ],
        [.. order.Shares.Select(s => new TextRow([
            s.Subject, time.LocalSeconds(s.FirstShedUtc), Quantity.Fixed(s.ValueUsdPerMwh, 2), Quantity.Fixed(s.EnergyMwh, 1),
            Quantity.Usd(s.RevenueForgoneUsd),
        ]))]);

    private static TextRow Row(OrderSummary order, LocalTime time) => new([
        order.Id, time.Local(order.AtUtc), time.Local(order.EndUtc), order.RestoredUtc is { } restored ? time.Local(restored) : "after the horizon",
        Quantity.Fixed(order.LimitMw, 1), Quantity.Fixed(order.PowerAtCallMw, 1), Quantity.Fixed(order.PeakWhileHeldMw, 1),
        Quantity.Fixed(order.EnergyMwh, 1), Quantity.Usd(order.EnergyCostAvoidedUsd), Quantity.Usd(order.RevenueForgoneUsd),
        Quantity.Fixed(order.SlaMinutes, 1), Quantity.Usd(order.SlaCreditsUsd), Quantity.Usd(order.NetUsd),
    ]);
}
