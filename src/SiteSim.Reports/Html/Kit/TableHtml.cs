using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Kit;

/// <summary>A <see cref="TextTable"/> as an HTML table that scrolls sideways rather than breaking the page.</summary>
internal static class TableHtml
{
    private const int LongestUnwrapped = 28;

    public static HtmlText Table(this HtmlText html, TextTable table)
    {
        html.Markup("<div class=\"scroll\"><table>");
        if (table.Columns.Any(c => c.Heading.Length > 0))
        {
            html.Markup("<thead><tr>");
            foreach (var column in table.Columns)
            {
                html.Markup(column.Numeric ? "<th class=\"n\">" : "<th>").Format($"{column.Heading}</th>");
            }

            html.Markup("</tr></thead>");
        }

        html.Markup("<tbody>");
        foreach (var row in table.Rows)
        {
            html.Row(table.Columns, row);
        }

        return html.Markup("</tbody></table></div>\n");
    }

    private static void Row(this HtmlText html, IReadOnlyList<TextColumn> columns, TextRow row)
    {
        html.Markup(row.IsTotal ? "<tr class=\"total\">" : "<tr>");
        for (var i = 0; i < columns.Count; i++)
        {
            var wraps = row.Cells[i].Length > LongestUnwrapped;
            html.Markup(columns[i].Numeric ? "<td class=\"n\">" : wraps ? "<td class=\"w\">" : "<td>").Format($"{row.Cells[i]}</td>");
        }

        html.Markup("</tr>");
    }
}
