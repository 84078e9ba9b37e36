using SiteSim.Reports.Comparing;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Months of two runs: revenue, cost of power, mean power at the meter.</summary>
internal static class ComparedMonths
{
    public static HtmlText Months(this HtmlText html, RunComparison comparison) => html
        .Markup("<div class=\"figures three\">")
        .Figure(Of(comparison, "revenue-months", "Revenue by month, USD", "revenue", "USD", "usd", m => m.RevenueUsd))
        .Figure(Of(comparison, "power-months", "Cost of power by month, USD", "cost of power", "USD", "usd", m => m.Power.CostUsd))
        .Figure(Of(comparison, "megawatts-months", "Mean power by month, MW", "mean power", "MW", "mw", m => m.Hours > 0 ? m.Power.Mwh / m.Hours : null))
        .Markup("</div>\n");

    private static ChartFigure Of(RunComparison comparison, string id, string title, string noun, string unit, string suffix, Func<OperatorMonth, double?> value)
    {
        var (a, b) = (ByMonth(comparison.A, value), ByMonth(comparison.B, value));
        DateOnly[] months = [.. a.Keys.Union(b.Keys).Order()];
        var shared = months.Where(m => a.GetValueOrDefault(m) is not null && b.GetValueOrDefault(m) is not null).ToArray();
        var widest = shared.Length == 0 ? "They have no month in common." : Widest(shared.MaxBy(m => Math.Abs(b[m]!.Value - a[m]!.Value)));
        return new ChartFigure(
            id, "ab-months", title, FormattableString.Invariant($"{months.Length} months, A and B. {widest}"),
            new FigureTable(
                [new("month", "month"), new($"a_{suffix}", $"A, {unit}"), new($"b_{suffix}", $"B, {unit}")],
                [.. months.Select(m => (IReadOnlyList<object?>)[m, a.GetValueOrDefault(m), b.GetValueOrDefault(m)])]))
        {
            Options = new { Unit = unit, A = $"a_{suffix}", B = $"b_{suffix}" },
        };

        string Widest(DateOnly m) => $"They are furthest apart in {Times.Month(m)}: {noun} A {Quantity.Format(a[m], unit)}, B {Quantity.Format(b[m], unit)}.";
    }

    private static Dictionary<DateOnly, double?> ByMonth(StoredSummary run, Func<OperatorMonth, double?> value) =>
        run.Summary.OperatorMonths.ToDictionary(m => m.Month, value);
}
