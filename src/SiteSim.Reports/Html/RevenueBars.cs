using SiteSim.Model.Finance;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html;

/// <summary>Revenue by month and source as stacked bars, credits below the axis, and a mark for what is left after energy; millions of dollars, or thousands where no month has a million.</summary>
internal static class RevenueBars
{
    private const double Width = 1120, Height = 300, Left = 70, Right = 10, Top = 12, Bottom = 34;

    private const double WidestBar = 90;

    public static HtmlText RevenueChart(this HtmlText html, Statement statement)
    {
        var lines = statement.Lines.Where(l => l.Account.IsRevenue()).ToArray();
        var margins = statement.Sums(a => a.IsRevenue() || a.IsPower());
        var high = (double)Enumerable.Range(0, margins.Count).Max(m => Math.Max(margins[m], lines.Sum(l => Math.Max(0, l.Usd[m]))));
        var low = (double)Enumerable.Range(0, margins.Count).Min(m => Math.Min(margins[m], lines.Sum(l => Math.Min(0, l.Usd[m]))));
        var (scale, unit) = high >= 1e6 ? (1e6, "MUSD") : (1e3, "kUSD");
        var floor = Math.Min(0, low) / scale;
        var ticks = Ticks.Round(floor, Math.Max(high, 1) / scale, 6);
        html.Legend(lines, unit).OpenSvg(Width, Height, "Revenue by month and source");
        double Y(double usd) => Top + (ticks[^1] - usd / scale) / (ticks[^1] - floor) * (Height - Top - Bottom);
        foreach (var tick in ticks.Where(t => t >= floor))
        {
            html.GridLine(Left, Width - Right, Y(tick * scale), Quantity.Fixed(tick, Ticks.Decimals(ticks)), tick == 0);
        }

        for (var m = 0; m < margins.Count; m++)
        {
            html.Month(statement.Months[m], m, margins.Count, lines, (double)margins[m], Y);
        }

        return html.Markup("</svg>\n");
    }

    private static HtmlText Legend(this HtmlText html, StatementLine[] lines, string unit)
    {
        html.Format($"<p class=\"legend\"><span class=\"unit\">{unit} a month</span>");
        foreach (var line in lines)
        {
            html.Format($"<span><i class=\"{Class(line)}\"></i>{line.Label}</span>");
        }

        return html.Markup("<span><i class=\"mark\"></i>margin after energy and demand</span></p>");
    }

    private static void Month(
        this HtmlText html, DateOnly month, int index, int count, StatementLine[] lines, double margin, Func<double, double> y)
    {
        var slot = (Width - Left - Right) / count;
        var width = Math.Min(slot * 0.68, WidestBar);
        var middle = Left + (index + 0.5) * slot;
        var x = middle - width / 2;
        double up = 0, down = 0;
        foreach (var line in lines)
        {
            var usd = (double)line.Usd[index];
            var from = usd < 0 ? down : up;
            (up, down) = usd < 0 ? (up, down + usd) : (up + usd, down);
            var (top, bottom) = (y(Math.Max(from, from + usd)), y(Math.Min(from, from + usd)));
            html.Format($"<rect x=\"{Svg.Px(x)}\" y=\"{Svg.Px(top)}\" width=\"{Svg.Px(width)}\" height=\"{Svg.Px(bottom - top)}\" class=\"{Class(line)}\">")
                .Format($"<title>{Times.Month(month)} {line.Label}: {Quantity.Usd(line.Usd[index])}</title></rect>");
        }

        html.Format($"<line x1=\"{Svg.Px(x - width / 10)}\" x2=\"{Svg.Px(x + width * 1.1)}\" y1=\"{Svg.Px(y(margin))}\" y2=\"{Svg.Px(y(margin))}\" class=\"mark\">")
            .Format($"<title>{Times.Month(month)} margin: {Quantity.Format(margin, "USD")}</title></line>");
        if (index % ((count + 17) / 18) == 0)
        {
            html.Label(middle, Height - 12, "middle", Times.Month(month));
        }
    }

    private static string Class(StatementLine line) => line.Account switch
    {
        Account.MiningRevenue => "mining",
        Account.ComputeRevenue or Account.TakeOrPay => "compute",
        Account.LeaseRent or Account.PrepaymentForfeited => "rent",
        Account.PowerPassThrough => "pass",
        _ => "credit",
    };
}
