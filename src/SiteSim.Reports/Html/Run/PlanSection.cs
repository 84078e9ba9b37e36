using SiteSim.Reports.Bridges;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>A conversion plan beside no change on the same future.</summary>
internal static class PlanSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var (summary, plan) = (content.Summary, content.Summary.Plan);
        var steps = PlanBridge.Of(summary.Statement, Statement.Of(content.Run.Baseline!.Postings, summary.Time));
        var (from, to) = (steps[0], steps[^1]);
        html.Figure(BridgeFigure.Of(
                "plan-change", $"{from.Label} to {to.Label}, by account, whole horizon",
                $"{from.Label}: {Quantity.Usd(from.Usd)}; {to.Label}: {Quantity.Usd(to.Usd)}, a difference of {Quantity.Usd(to.Usd - from.Usd)} on the same prices, weather, network and failures.",
                steps, "Money spent on building and borrowed for it is not in it: see the value of the plan."))
            .Table(PlanTable.Of(plan)).Format($"<p class=\"note\">{PlanTable.Note(plan)}</p>");
    }
}
