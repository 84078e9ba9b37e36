using System.Text;

namespace SiteSim.Cli.Docs;

/// <summary>GitHub's Markdown, block by block, an empty line between blocks.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder _text = new();

    public void Line(string text) => _text.Append(text).Append('\n');

    public void Heading(int level, string text) => Block($"{new string('#', level)} {text}");

    public void Paragraph(string text) => Block(Inline(text));

    public void Bullets(IEnumerable<string> items) => Block(string.Join('\n', items.Select(item => $"- {Inline(item)}")));

    public void Code(string language, IEnumerable<string> lines) => Block($"```{language}\n{string.Join('\n', lines)}\n```");

    /// <summary>Nothing without rows.</summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        string[] lines = [.. rows.Select(Row)];
        if (lines.Length > 0)
            Block($"{Row(headings)}\n{Row([.. headings.Select(_ => "---")])}\n{string.Join('\n', lines)}");
    }

    /// <summary>In code type; nothing stays nothing.</summary>
    public static string Quoted(string? text) => string.IsNullOrEmpty(text) ? "" : $"`{text}`";

    public static string Link(string text, string target) => $"[{text}]({target})";

    /// <summary>What GitHub calls a heading's place: lower case, blanks as hyphens, other signs gone.</summary>
    public static string Anchor(string heading) =>
        $"#{string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c))}";

    public override string ToString() => _text.ToString();

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells.Select(Cell))} |";

    private static string Cell(string text) => Inline(text).Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');

    // Outside of code a < would begin a tag.
    private static string Inline(string text) =>
        string.Join('`', text.Split('`').Select((part, index) => index % 2 == 0 ? part.Replace("<", "&lt;", StringComparison.Ordinal) : part));

    private void Block(string text) => _text.Append('\n').Append(text).Append('\n');
}
