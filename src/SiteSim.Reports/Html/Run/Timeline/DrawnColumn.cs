namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>A column of the series as the page's script has it.</summary>
/// <param name="Name">snake_case, unit last: the CSV's header.</param>
/// <param name="Label">What people read.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Kind">Colour: mining, compute, lease, idle, or empty.</param>
/// <param name="Packed">Its rows.</param>
internal sealed record DrawnColumn(string Name, string Label, string Unit, string Kind, PackedColumn Packed);
