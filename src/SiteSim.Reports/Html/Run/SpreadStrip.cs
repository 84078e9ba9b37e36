using System.Globalization;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>
/// How a figure is spread over many futures, in twenty dots that each stand for a twentieth of them (quantile dot plot: M. Kay and others, When (ish) is My Bus?, CHI 2016).
/// Drawn here rather than by a script: it is part of the headline.
/// </summary>
internal static class SpreadStrip
{
    private const double Width = 208, Radius = 3.6, Margin = 6;

    private const int Bins = 27;

    public static HtmlText Spread(this HtmlText html, ReplicationFigure over, double? shown)
    {
        double[] marks = [.. over.Twentieths, .. new[] { over.MeanInterval.Low, over.MeanInterval.High, shown }.OfType<double>()];
        var (low, high) = (marks.Min(), marks.Max());
        double X(double value) => Margin + (value - low) / (high - low) * (Width - 2 * Margin);
        var stacks = over.Twentieths.GroupBy(v => Math.Min(Bins - 1, (int)((v - low) / (high - low) * Bins))).ToArray();
        var floor = stacks.Max(s => s.Count()) * 2 * Radius + 10;
        html.Format($"<svg class=\"spread\" viewBox=\"0 0 {Px(Width)} {Px(floor + 9)}\" width=\"{Px(Width)}\" role=\"img\" aria-label=\"{Words(over)}\">")
            .Format($"<line class=\"axis\" x1=\"0\" x2=\"{Px(Width)}\" y1=\"{Px(floor)}\" y2=\"{Px(floor)}\"/>");
        if (low < 0 && high > 0)
        {
            html.Format($"<line class=\"zero\" x1=\"{Px(X(0))}\" x2=\"{Px(X(0))}\" y1=\"0\" y2=\"{Px(floor + 9)}\"/>");
        }

        foreach (var stack in stacks)
        {
            var x = Margin + (stack.Key + 0.5) / Bins * (Width - 2 * Margin);
            foreach (var (i, value) in stack.Index())
            {
                html.Format($"<circle class=\"{(value < 0 && high > 0 ? "below" : "dot")}\" cx=\"{Px(x)}\" cy=\"{Px(floor - Radius - 0.5 - i * 2 * Radius)}\" r=\"{Px(Radius - 0.3)}\"/>");
            }
        }

        return html.Marks(over, shown, X, floor).Markup("</svg>");
    }

    private static HtmlText Marks(this HtmlText html, ReplicationFigure over, double? shown, Func<double, double> x, double floor)
    {
        if (over.MeanInterval is { Low: { } from, High: { } to })
        {
            html.Format($"<line class=\"interval\" x1=\"{Px(x(from))}\" x2=\"{Px(x(to))}\" y1=\"{Px(floor + 4)}\" y2=\"{Px(floor + 4)}\"/>");
        }

        html.Format($"<line class=\"mean\" x1=\"{Px(x(over.Mean!.Value))}\" x2=\"{Px(x(over.Mean.Value))}\" y1=\"{Px(floor)}\" y2=\"{Px(floor + 8)}\"/>");
        return shown is { } value ? html.Format($"<circle class=\"shown\" cx=\"{Px(x(value))}\" cy=\"{Px(floor)}\" r=\"4\"/>") : html;
    }

    private static string Words(ReplicationFigure over) =>
        $"{over.Label} over {Quantity.Count(over.Count)} futures: a tenth below {Quantity.Format(over.P10.Value, over.Unit)}, half below {Quantity.Format(over.P50.Value, over.Unit)}, a tenth above {Quantity.Format(over.P90.Value, over.Unit)}";

    private static string Px(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
