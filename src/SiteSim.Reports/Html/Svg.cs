using System.Globalization;
using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html;

/// <summary>Pieces of server-side SVG charts: coordinates to a tenth of a pixel.</summary>
internal static class Svg
{
    public static string Px(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static HtmlText OpenSvg(this HtmlText html, double width, double height, string label) =>
        html.Format($"<svg viewBox=\"0 0 {Px(width)} {Px(height)}\" role=\"img\" aria-label=\"{label}\">");

    /// <summary>Horizontal grid line with its value at the left.</summary>
    public static HtmlText GridLine(this HtmlText html, double left, double right, double y, string text, bool isAxis) => html
        .Format($"<line x1=\"{Px(left)}\" x2=\"{Px(right)}\" y1=\"{Px(y)}\" y2=\"{Px(y)}\" class=\"{(isAxis ? "axis" : "grid")}\"/>")
        .Label(left - 8, y + 4, "end", text);

    public static HtmlText Label(this HtmlText html, double x, double y, string anchor, string text) =>
        html.Format($"<text x=\"{Px(x)}\" y=\"{Px(y)}\" text-anchor=\"{anchor}\">{text}</text>");
}
