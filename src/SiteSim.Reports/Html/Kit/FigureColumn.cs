namespace SiteSim.Reports.Html.Kit;

/// <summary>A column of what a figure shows.</summary>
/// <param name="Name">snake_case, unit last: the CSV's header and the name that the chart's script knows it by.</param>
/// <param name="Heading">What people read above the column.</param>
internal sealed record FigureColumn(string Name, string Heading);
