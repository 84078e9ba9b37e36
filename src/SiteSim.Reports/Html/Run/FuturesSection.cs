using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Every figure over many futures; a run of one has none.</summary>
internal static class FuturesSection
{
    public static void Write(HtmlText html, RunContent content)
    {
        var many = content.Summary.Replications!;
        html.Format($"<p class=\"note\">Over {Quantity.Count(many.Count)} futures of the same seed. Intervals are of the mean, at 95 %, by Student's t; those of P10, P50 and P90 are in summary.json, a row for each future in replications.parquet, both beside this page.</p>")
            .Table(Table(many));
    }

    internal static TextTable Table(ReplicationSummary many) => new(
        "figures over the replications",
        ["figure", TextColumn.Number("mean"), TextColumn.Number("95 % from"), TextColumn.Number("to"), TextColumn.Number("P10"), TextColumn.Number("P50"), TextColumn.Number("P90"), TextColumn.Number("futures")],
        [.. many.Figures.Where(f => f.Count > 0).Select(Row)]);

    private static TextRow Row(ReplicationFigure figure) => new(
    [
        figure.Label,
        .. new[] { figure.Mean, figure.MeanInterval.Low, figure.MeanInterval.High, figure.P10.Value, figure.P50.Value, figure.P90.Value }.Select(v => Quantity.Format(v, figure.Unit)),
        Quantity.Count(figure.Count),
    ]);
}
