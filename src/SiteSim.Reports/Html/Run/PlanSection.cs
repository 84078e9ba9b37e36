using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>A conversion plan beside no change, and its phases.</summary>
internal static class PlanSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var summary = content.Summary;
        html.Table(PlanTable.Of(summary.Plan)).Format($"<p class=\"note\">{PlanTable.Note(summary.Plan)}</p>").Table(PhaseTable.Of(summary.Phases, summary.Time));
    }
}
