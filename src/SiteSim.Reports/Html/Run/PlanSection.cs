using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>A conversion plan beside no change, and its phases.</summary>
internal static class PlanSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        if (content.Summary is { Plan: { } plan } summary)
        {
            html.Markup("<section id=\"plan\"><h2>The plan beside no change</h2>").Table(PlanTable.Of(plan))
                .Format($"<p class=\"note\">{PlanTable.Note(plan)}</p>").Table(PhaseTable.Of(summary.Phases, summary.Time)).Markup("</section>\n");
        }
    }
}
