using SiteSim.Reports.Comparing;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Tables of two runs.</summary>
internal static class ComparedTables
{
    public static TextTable Figures(RunComparison comparison) => new(
        "all figures",
        ["", "", TextColumn.Number("A"), TextColumn.Number("B"), TextColumn.Number("B - A"), TextColumn.Number("of A")],
        [.. comparison.Figures.GroupBy(f => f.Section, StringComparer.Ordinal).SelectMany(section => section.Select((f, i) => Row(i == 0 ? section.Key : "", f)))]);

    public static TextTable Leases(RunComparison comparison) => new(
        "leases",
        ["lease", .. new[] { "availability: A", "B", "short, min: A", "B", "B - A", "credits, USD: A", "B", "B - A" }.Select(TextColumn.Number)],
        [.. comparison.Leases.Select(l => new TextRow(
        [
            l.Lease, Availability(l.A), Availability(l.B), Minutes(l.A), Minutes(l.B), Difference(l.B?.ShortMinutes - l.A?.ShortMinutes), Usd(l.A?.CreditUsd), Usd(l.B?.CreditUsd),
            l is { A: { } a, B: { } b } ? Delta.Usd(b.CreditUsd - a.CreditUsd) : "",
        ]))]);

    public static TextTable Orders(RunComparison comparison) => new(
        "orders",
        ["order", .. new[] { "not drawn, MWh: A", "B", "B - A", "credits, USD: A", "B", "net, USD: A", "B", "B - A" }.Select(TextColumn.Number)],
        [.. comparison.Orders.Select(o => new TextRow(
        [
            o.Order, Mwh(o.A), Mwh(o.B), Difference(o.B?.EnergyMwh - o.A?.EnergyMwh), Usd(o.A?.SlaCreditsUsd), Usd(o.B?.SlaCreditsUsd), Usd(o.A?.NetUsd), Usd(o.B?.NetUsd),
            o is { A: { } a, B: { } b } ? Delta.Usd(b.NetUsd - a.NetUsd) : "",
        ]))]);

    private static TextRow Row(string section, ComparedFigure f) => new(
        [section, f.Label, Quantity.Format(f.A, f.Unit), Quantity.Format(f.B, f.Unit), Delta.Text(f.Difference, f.Unit), Delta.Percent(f.Percent)]);

    private static string Availability(ComparedLease? lease) => lease is null ? "–" : lease.Availability is { } share ? Quantity.Share(share, 3) : Quantity.Undefined;

    private static string Minutes(ComparedLease? lease) => lease is null ? "–" : Quantity.Fixed(lease.ShortMinutes, 1);

    private static string Mwh(OrderSummary? order) => order is null ? "–" : Quantity.Fixed(order.EnergyMwh, 1);

    private static string Usd(decimal? usd) => usd is { } value ? Quantity.Fixed((double)value, 0) : "–";

    private static string Difference(double? value) => value is { } known ? $"{(known > 0 ? "+" : "")}{Quantity.Fixed(known, 1)}" : "";
}
