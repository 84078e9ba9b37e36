using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>Two figures of every point against each other, by the estimates; for both the page begins with "the more the better", as money is signed.</summary>
internal static class ParetoFigure
{
    public const string Id = "pareto";

    private static readonly FigureColumn[] Columns =
        [new("point", "point"), new("across", "across"), new("across_low", "95 % from"), new("across_high", "to"), new("up", "up"), new("up_low", "95 % from"), new("up_high", "to"), new("on_front", "on the front")];

    /// <summary>The study's figure against SLA credits or availability where that is a choice between the two, otherwise against its own bad side.</summary>
    public static ChartFigure Of(StudyContent content, ShownPart shown)
    {
        var value = content.Figure;
        var (risk, measure) = shown.Figures.Where(f => f.Key != value.Key && IsRisk(f)).Where(f => Front(content, shown, f, "mean").Count(on => on) > 1).Select(f => (f, "mean")).FirstOrDefault((value, "p10"));
        var front = Front(content, shown, risk, measure);
        var table = new FigureTable(Columns, [.. shown.Points.Zip(front, (p, on) => (object?[])[content.Layout.Labels[p], .. Cells(content.Summary(risk, p), measure), .. Cells(content.Summary(value, p), "mean"), on])]);
        return Switched.Compact(new ChartFigure(Id, "study-pareto", Title(risk, measure, value), Description(content, shown, front), table)
        {
            Options = new ChartOptions(null, new
            {
                Across = risk.Key,
                Measure = measure,
                Up = value.Key,
                AcrossName = $"{risk.Label}, {(measure == "p10" ? "P10" : measure)}",
                UpName = $"{value.Label}, mean",
                AcrossMore = true,
                UpMore = true,
                AcrossScale = ScaleOf(content, shown, risk),
                UpScale = ScaleOf(content, shown, value),
            }),
        });
    }

    private static ScaleOptions ScaleOf(StudyContent content, ShownPart shown, FigureName figure) =>
        ScaleOptions.Of(FigureScale.Of(figure.Unit, shown.Points.Select(p => content.Summary(figure, p).Mean)));

    private static bool IsRisk(FigureName figure) =>
        figure.Key.Contains("credit", StringComparison.Ordinal) || figure.Key.EndsWith("_availability_pct", StringComparison.Ordinal);

    private static object?[] Cells(FigureSummary summary, string measure) => measure == "p10"
        ? [summary.P10.Value, summary.P10.Interval.Low, summary.P10.Interval.High]
        : [summary.Mean, summary.MeanInterval.Low, summary.MeanInterval.High];

    private static bool[] Front(StudyContent content, ShownPart shown, FigureName across, string measure)
    {
        (double? X, double? Y)[] at = [.. shown.Points.Select(p => ((double?)Cells(content.Summary(across, p), measure)[0], content.Summary(content.Figure, p).Mean))];
        return [.. at.Select(one => one.X is not null && one.Y is not null && !at.Any(other => other.X >= one.X && other.Y >= one.Y && (other.X > one.X || other.Y > one.Y)))];
    }

    private static string Title(FigureName across, string measure, FigureName up) =>
        $"{StudyWords.Capital(up.Label)} (mean, up) against {across.Label} ({(measure == "p10" ? "P10" : measure)}, across)";

    private static string Description(StudyContent content, ShownPart shown, bool[] front)
    {
        string[] names = [.. shown.Points.Zip(front).Where(p => p.Second).Select(p => content.Layout.Labels[p.First])];
        return $"By the estimates no other point beats these in both: {string.Join("; ", names)}. {Quantity.Count(front.Count(on => !on))} of {StudyWords.Count(front.Length, "point")} are beaten.";
    }
}
