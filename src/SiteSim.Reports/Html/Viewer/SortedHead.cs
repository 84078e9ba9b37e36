using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Cells of tables that the reader can sort.</summary>
internal static class SortedHead
{
    /// <param name="isNumber">Whether the column is sorted by its cells' <c>data-value</c>, largest first.</param>
    /// <param name="isSorted">Whether the rows come by this column, the last first.</param>
    public static HtmlText SortHead(this HtmlText html, string text, bool isNumber = false, bool isSorted = false) => html
        .Markup($"<th scope=\"col\"{(isNumber ? " class=\"n\"" : "")}{(isSorted ? " aria-sort=\"descending\"" : "")}>")
        .Format($"<button type=\"button\" class=\"sort\" data-number=\"{(isNumber ? "true" : "false")}\">{text}</button></th>");

    public static HtmlText NumberCell(this HtmlText html, string label, double? value, string text) =>
        html.Format($"<td class=\"n\" data-label=\"{label}\" data-value=\"{value?.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}\">{text}</td>");

    public static HtmlText PickCell(this HtmlText html, string kind, string path, string name) =>
        html.Format($"<td class=\"pick\"><input type=\"checkbox\" form=\"compare\" name=\"pick\" value=\"{path}\" data-kind=\"{kind}\" aria-label=\"compare {name}, {path}\"></td>");
}
