namespace SiteSim.Reports.Html.Kit;

/// <summary>A chart with its words and its data. The page draws it when it comes into view.</summary>
/// <param name="Id">Unique on the page; kebab-case. The name of the CSV file.</param>
/// <param name="Chart">Kind of chart: the script <c>charts/&lt;kind&gt;.js</c>.</param>
/// <param name="Title">What and in which unit.</param>
/// <param name="Description">The text alternative: one or two sentences with the numbers that matter.</param>
/// <param name="Data">What it shows.</param>
internal sealed record ChartFigure(string Id, string Chart, string Title, string Description, FigureTable Data)
{
    /// <summary>What else the chart needs; null for nothing. Any value that serialises to JSON, in snake_case.</summary>
    public object? Options { get; init; }

    /// <summary>A line below the chart; null for none.</summary>
    public string? Note { get; init; }
}
