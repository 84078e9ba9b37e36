using SiteSim.Reports.Bridges;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>What becomes of revenue, and what lenders see of it.</summary>
internal static class IncomeSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var steps = IncomeBridge.Of(content.Summary.Statement);
        var (revenue, end) = (steps.First(s => s.IsTotal), steps[^1]);
        html.Figure(BridgeFigure.Of(
            "income", $"From revenue to {end.Label}, whole horizon", $"{Quantity.Usd(revenue.Usd)} of revenue become {Quantity.Usd(end.Usd)} of {end.Label}: {Biggest(steps)}.", steps,
            "Every step is the sum of the postings to its account, exact to the millionth of a dollar."));
        if (DebtFigure.Of(content.Run) is { } debt)
        {
            html.Figure(debt);
        }
    }

    /// <summary>The largest steps down, in words.</summary>
    private static string Biggest(IReadOnlyList<BridgeStep> steps)
    {
        var down = steps.Where(s => !s.IsTotal && s.Usd < 0).OrderBy(s => s.Usd).Take(3).Select(s => $"{s.Label} {Quantity.Usd(s.Usd)}").ToArray();
        return down.Length == 0 ? "nothing is taken off" : $"the largest steps down are {string.Join(", ", down)}";
    }
}
