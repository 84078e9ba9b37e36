using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>The phases of a conversion and how sure their dates are.</summary>
internal static class ConversionSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        if (content.Run.Conversion is { Phases.Count: > 0 } plan)
        {
            html.Figure(PhaseFigure.Of(plan, content.Summary));
        }

        html.Table(PhaseTable.Of(content.Summary.Phases, content.Summary.Time));
    }
}
