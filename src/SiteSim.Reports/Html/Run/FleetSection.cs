using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Html.Run.Timeline;

namespace SiteSim.Reports.Html.Run;

/// <summary>Machines at work, failures and repairs.</summary>
internal static class FleetSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var health = FleetHealth.Of(content);
        if (content.Run.Hours.Rows.Count > 0)
        {
            html.TimeChart("machines", "Machines at work, % of those on site", FleetHealth.Words(health));
        }

        if (health.Any(h => h.Failures > 0))
        {
            html.Figure(FailureFigure.Of(content));
        }

        html.Table(FleetHealth.Table(health)).Markup("<p class=\"note\">Waiting is time away beyond what the repair itself takes: crews are busy. Away counts repairs that ended within the horizon.</p>\n");
    }
}
