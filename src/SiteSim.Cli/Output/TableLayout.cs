using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Output;

/// <summary>
/// Tables in the width there is, whatever is in them. In this order, and no further than needed: headings wrap, optional columns are left out, text wraps, and columns
/// go to further parts that begin with the key column again.
/// </summary>
internal static class TableLayout
{
    /// <summary>Text is not made narrower while there is another way.</summary>
    private const int NarrowText = 16;

    /// <summary>Nor this while a column could go to the next part.</summary>
    private const int NarrowKey = 24;

    private const int MostHeadingLines = 4;

    public static IReadOnlyList<TablePart> Parts(TextTable table, int width)
    {
        int[] all = [.. Enumerable.Range(0, table.Columns.Count)];
        int[] needed = [.. all.Where(c => !table.Columns[c].IsOptional)];
        return Fitted(table, all, width) is { } whole ? [whole]
            : Fitted(table, needed, width) is { } narrower ? [narrower]
            : Squeezed(table, needed, width, NarrowText) is { } squeezed ? [squeezed]
            : Split(table, needed, width);
    }

    /// <summary>With headings in as few lines as there is room for; null where there is none.</summary>
    private static TablePart? Fitted(TextTable table, int[] columns, int width) => Enumerable.Range(1, MostHeadingLines)
        .Select(lines => new TablePart(table, columns, [.. columns.Select(c => Math.Max(Cells(table, c), Wrapped.Narrowest(table.Columns[c].Heading, lines)))]))
        .FirstOrDefault(part => part.Width <= width);

    /// <summary>With the widest texts wrapped too; null where that is too wide.</summary>
    private static TablePart? Squeezed(TextTable table, int[] columns, int width, int narrowest)
    {
        var widths = Wrapping(table, columns);
        int[] texts = [.. Enumerable.Range(0, columns.Length).Where(i => !table.Columns[columns[i]].Numeric)];
        for (var part = new TablePart(table, columns, widths); part.Width > width;)
        {
            var widest = texts.Where(i => widths[i] > narrowest).OrderByDescending(i => widths[i]).Append(-1).First();
            if (widest < 0)
            {
                return null;
            }

            widths[widest]--;
        }

        return new TablePart(table, columns, widths);
    }

    private static List<TablePart> Split(TextTable table, int[] columns, int width)
    {
        var keys = columns[..KeysOf(table)];
        var parts = new List<TablePart>();
        var taken = keys;
        foreach (var column in columns[keys.Length..])
        {
            if (taken.Length > keys.Length && Squeezed(table, [.. taken, column], width, NarrowKey) is null)
            {
                parts.Add(Squeezed(table, taken, width, NarrowKey) ?? Cut(table, taken, width));
                taken = keys;
            }

            taken = [.. taken, column];
        }

        parts.Add(Squeezed(table, taken, width, NarrowKey) ?? Cut(table, taken, width));
        return parts;
    }

    /// <summary>Numbers too: a table of one column beside its key that is still too wide.</summary>
    private static TablePart Cut(TextTable table, int[] columns, int width)
    {
        var widths = Wrapping(table, columns);
        for (var part = new TablePart(table, columns, widths); part.Width > width;)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return new TablePart(table, columns, widths);
    }

    /// <summary>A section's name in a column of its own is no key without the next one.</summary>
    private static int KeysOf(TextTable table) => table.Columns.Count > 2 && table.Columns[0].Heading.Length == 0 && table.Columns[1].Heading.Length == 0 ? 2 : 1;

    private static int[] Wrapping(TextTable table, int[] columns) =>
        [.. columns.Select(c => Math.Max(Cells(table, c), Wrapped.LongestWord(table.Columns[c].Heading)))];

    private static int Cells(TextTable table, int column) => table.Rows.Max(r => r.Cells[column].Length);
}
