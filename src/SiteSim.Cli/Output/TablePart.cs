using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Output;

/// <summary>Some columns of a table in the widths they got.</summary>
/// <param name="Columns">Their numbers in the table.</param>
/// <param name="Widths">One each.</param>
internal sealed record TablePart(TextTable Table, IReadOnlyList<int> Columns, IReadOnlyList<int> Widths)
{
    private const int Gap = 2;

    /// <summary>Of its lines: a gap before each column.</summary>
    public int Width => Widths.Sum(w => w + Gap);

    /// <summary>Headings, where there are any, then the rows.</summary>
    public IEnumerable<IReadOnlyList<Span>> Lines()
    {
        string[] headings = [.. Columns.Select(c => Table.Columns[c].Heading)];
        var body = Table.Rows.SelectMany(row => Row([.. Columns.Select(c => row.Cells[c])], row.IsTotal ? Ink.Bold : Ink.Plain));
        return headings.Any(h => h.Length > 0) ? Row(headings, Ink.Dim).Concat(body) : body;
    }

    private IEnumerable<IReadOnlyList<Span>> Row(string[] cells, Ink ink)
    {
        IReadOnlyList<string>[] wrapped = [.. cells.Select((cell, i) => Wrapped.Lines(cell, Widths[i]))];
        var height = wrapped.Max(lines => lines.Count);
        return Enumerable.Range(0, height).Select(line => (Span[])[.. wrapped.SelectMany((lines, i) => Cell(lines, line, i, ink))]);
    }

    private IEnumerable<Span> Cell(IReadOnlyList<string> lines, int line, int column, Ink ink)
    {
        var text = line < lines.Count ? lines[line] : "";
        var (blank, of) = (new string(' ', Widths[column] - text.Length), Table.Columns[Columns[column]]);
        var span = new Span(text, of.IsGain && text.StartsWith('-') ? Ink.Red : ink);
        return [new Span(new string(' ', Gap), Ink.Plain), .. of.Numeric ? (Span[])[new Span(blank, Ink.Plain), span] : [span, new Span(blank, Ink.Plain)]];
    }
}
