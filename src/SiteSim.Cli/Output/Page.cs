using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Output;

/// <summary>Text for people on a writer: wrapped to its width, inked where it takes colour, in letters its encoding holds.</summary>
internal sealed class Page(TextWriter writer, Terminal terminal)
{
    public Page(TextWriter writer)
        : this(writer, Terminal.Of(writer))
    {
    }

    /// <summary>What the writer can show.</summary>
    public Terminal Terminal => terminal;

    /// <summary>A line as it is, however long: a path or a command to copy.</summary>
    public void Line(string text) => writer.WriteLine(Fitting(text));

    /// <summary>Sentences, wrapped between words; lines of their own stay so.</summary>
    public void Prose(string text)
    {
        foreach (var line in text.Split('\n').SelectMany(l => Wrapped.Lines(l, Terminal.UsualWidth)))
        {
            Line(line);
        }
    }

    /// <summary>Tables with a blank line after each; empty ones are left out.</summary>
    public void Tables(IEnumerable<TextTable> tables)
    {
        foreach (var table in tables.Where(t => !t.IsEmpty))
        {
            foreach (var line in Wrapped.Lines(table.Title, terminal.Width))
            {
                Line(Inked(line, Ink.Bold));
            }

            foreach (var part in TableLayout.Parts(table, terminal.Width))
            {
                Write(part);
            }
        }
    }

    private void Write(TablePart part)
    {
        foreach (var line in part.Lines())
        {
            Line(string.Concat(line.Select(span => Inked(span.Text, span.Ink))).TrimEnd());
        }

        writer.WriteLine();
    }

    private string Inked(string text, Ink ink) => ink == Ink.Plain || !terminal.Colour || text.Length == 0 ? text : FormattableString.Invariant($"\e[{(int)ink}m{text}\e[0m");

    private string Fitting(string text) => terminal.Unicode ? text : Blocks.ToAscii(text);
}
