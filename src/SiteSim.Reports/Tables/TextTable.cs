namespace SiteSim.Reports.Tables;

/// <summary>A table as people read it, the same on the console and in the report.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">Headings and alignment.</param>
/// <param name="Rows">Top to bottom.</param>
public sealed record TextTable(string Title, IReadOnlyList<TextColumn> Columns, IReadOnlyList<TextRow> Rows)
{
    public bool IsEmpty => Rows.Count == 0;
}
