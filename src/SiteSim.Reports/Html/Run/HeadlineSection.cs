using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>The figures that people read first, large; of many futures their mean, its interval and how they are spread.</summary>
internal static class HeadlineSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var (many, figures) = (content.Summary.Replications, Headlines.Of(content.Run.Site, content.Summary));
        html.Format($"<p class=\"futures\">{Futures(many)}</p>").Markup("<dl class=\"tiles headlines\">\n");
        foreach (var figure in figures)
        {
            html.Markup("<div>").Format($"<dt>{Label(figure)}</dt>");
            if (many?.Figures.FirstOrDefault(f => f.Key == figure.Key) is { Mean: not null } over)
            {
                html.Over(over, figure.Value);
            }
            else
            {
                html.Number(figure.Value, figure.Unit);
            }

            html.Markup("</div>\n");
        }

        html.Markup("</dl>\n");
    }

    private static string Futures(ReplicationSummary? many) => many is null or { Count: 1 }
        ? "One future. sitesim run with --replications 64 gives these figures with intervals."
        : $"Means over {Quantity.Count(many.Count)} futures with 95 % confidence intervals. Each dot is a twentieth of the futures, the bar under the dots is the interval of the mean, the ring the future that all charts and tables below are of, replication 0.";

    /// <summary>Figures of a plan stand beside each other in a list; a headline stands alone.</summary>
    private static string Label(SummaryFigure figure) => figure.Key switch
    {
        "plan_present_value_usd" => "the plan against no change, present value, nothing after the horizon",
        "plan_present_value_to_terms_usd" => "the plan against no change, with the rent contracted beyond the horizon",
        "plan_present_value_to_terms_after_tax_usd" => "the plan against no change, with that rent, after tax",
        _ => figure.Label,
    };

    private static HtmlText Number(this HtmlText html, double? value, string unit)
    {
        var (number, scaled) = Quantity.Split(value, unit);
        return html.Format($"<dd><b>{number}</b> {scaled}</dd>");
    }

    private static void Over(this HtmlText html, ReplicationFigure over, double? shown)
    {
        html.Number(over.Mean, over.Unit);
        if (over.P10.Value == over.P90.Value && over.Twentieths[0] == over.Twentieths[^1])
        {
            html.Markup("<dd>the same in every future</dd>");
            return;
        }

        if (over.MeanInterval.HalfWidth is { } half)
        {
            html.Format($"<dd>± {Quantity.Format(half, over.Unit, over.Mean)} (95 %)</dd>");
        }

        html.Markup("<dd>").Spread(over, shown).Markup("</dd>")
            .Format($"<dd>P10 {Quantity.Format(over.P10.Value, over.Unit, over.Mean)}</dd><dd>P90 {Quantity.Format(over.P90.Value, over.Unit, over.Mean)}</dd>");
        if (over.BelowZeroShare is > 0 and < 1)
        {
            html.Format($"<dd>below zero in {Quantity.Share(over.BelowZeroShare.Value, 0)} of futures</dd>");
        }
    }
}
