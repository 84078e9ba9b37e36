using System.Text;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html;

/// <summary>Price duration curve: for what share of the time the price was at or above a level. The dearest and cheapest half percent run off the chart and are said in words.</summary>
internal static class PriceDuration
{
    private const double Width = 1120, Height = 240, Left = 70, Right = 10, Top = 12, Bottom = 34;
    private const int Points = 400;

    public static HtmlText PriceDurationChart(this HtmlText html, SeriesColumn price)
    {
        var sorted = price.Values.Where(double.IsFinite).OrderDescending().ToArray();
        double At(double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
        var ticks = Ticks.Round(Math.Min(0, At(0.995)), Math.Max(At(0.005), 1), 5);
        html.OpenSvg(Width, Height, "Price duration curve");
        double X(double share) => Left + share * (Width - Left - Right);
        double Y(double value) => Top + (ticks[^1] - Math.Clamp(value, ticks[0], ticks[^1])) / (ticks[^1] - ticks[0]) * (Height - Top - Bottom);
        foreach (var tick in ticks)
        {
            html.GridLine(Left, Width - Right, Y(tick), Quantity.Fixed(tick, Ticks.Decimals(ticks)), tick == 0);
        }

        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            html.Label(X(tenth / 10.0), Height - 12, tenth == 10 ? "end" : "middle", $"{tenth * 10} %");
        }

        var path = new StringBuilder();
        for (var i = 0; i <= Points; i++)
        {
            path.Append(i == 0 ? 'M' : 'L').Append(Svg.Px(X((double)i / Points))).Append(' ').Append(Svg.Px(Y(At((double)i / Points))));
        }

        return html.Format($"<path d=\"{path}\" class=\"curve\"/></svg>\n").Format(
            $"<p class=\"note\">Highest {Quantity.Format(sorted[0], price.Unit)}, median {Quantity.Format(At(0.5), price.Unit)}, lowest {Quantity.Format(sorted[^1], price.Unit)}.</p>\n");
    }
}
