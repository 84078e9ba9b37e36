namespace SiteSim.Reports.Html.Kit;

/// <summary>A <see cref="ChartFigure"/> in a page: words, room for the chart, buttons for its data.</summary>
internal static class FigureHtml
{
    public static HtmlText Figure(this HtmlText html, ChartFigure figure)
    {
        html.Uses(figure.Chart);
        html.Format($"<figure class=\"figure\" id=\"{figure.Id}\" data-chart=\"{figure.Chart}\"><figcaption id=\"{figure.Id}-title\">{figure.Title}</figcaption>")
            .Format($"<div class=\"plot\" tabindex=\"0\" role=\"application\" aria-roledescription=\"chart\" aria-labelledby=\"{figure.Id}-title\" aria-describedby=\"{figure.Id}-text\"></div>")
            .Format($"<p class=\"described\" id=\"{figure.Id}-text\">{figure.Description}</p>");
        if (figure.Note is not null)
        {
            html.Format($"<p class=\"note\">{figure.Note}</p>");
        }

        return html.Format($"<p class=\"tools\"><button type=\"button\" data-act=\"table\" aria-expanded=\"false\" aria-controls=\"{figure.Id}-table\">table</button>")
            .Format($"<button type=\"button\" data-act=\"csv\" aria-label=\"CSV of {figure.Title}\">CSV</button></p><div class=\"scroll\" id=\"{figure.Id}-table\" hidden></div>")
            .Json("figure-data", new { figure.Data.Columns, Rows = figure.Data.Rows.Select(row => row.Select(Cell)), Kinds = figure.Data.Columns.Select((_, i) => Kind(figure.Data, i)), figure.Options })
            .Markup("</figure>\n");
    }

    private static string Kind(FigureTable data, int column) => data.Rows.Select(row => row[column]).FirstOrDefault(cell => cell is not null) switch
    {
        null => "null",
        string => "text",
        bool => "bool",
        DateTime => "time",
        DateOnly => "date",
        _ => "number",
    };

    private static object? Cell(object? cell) => cell is double number && !double.IsFinite(number) ? null : cell;
}
