using SiteSim.Reports.Tables;
using Spectre.Console;

namespace SiteSim.Cli.Output;

/// <summary>Tables on a console; the width of a terminal, or as wide as they are where nobody is watching.</summary>
internal static class TableText
{
    private const int WidthOfFiles = 400;

    /// <summary>With the blank that the border puts between columns, two.</summary>
    private static readonly Padding Gap = new(0, 0, 1, 0);

    public static void Write(TextWriter writer, IEnumerable<TextTable> tables)
    {
        var console = Consoles.On(writer);
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = WidthOfFiles;
        }

        foreach (var table in tables.Where(t => !t.IsEmpty))
        {
            console.Write(new Text($"{table.Title}\n", new Style(decoration: Decoration.Bold)));
            console.Write(Drawn(table));
        }
    }

    private static Table Drawn(TextTable table)
    {
        var drawn = new Table { Border = TableBorder.Simple, ShowHeaders = table.Columns.Any(c => c.Heading.Length > 0) };
        foreach (var column in table.Columns)
        {
            drawn.AddColumn(new TableColumn(new Text(column.Heading)) { Alignment = column.Numeric ? Justify.Right : Justify.Left, Padding = Gap });
        }

        foreach (var row in table.Rows)
        {
            var style = new Style(decoration: row.IsTotal ? Decoration.Bold : Decoration.None);
            drawn.AddRow(row.Cells.Select(cell => new Text(cell, style)));
        }

        return drawn;
    }
}
