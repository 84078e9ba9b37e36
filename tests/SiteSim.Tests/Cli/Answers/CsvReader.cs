using System.Text;

namespace SiteSim.Tests.Cli.Answers;

/// <summary>CSV read by the grammar of RFC 4180, so that what wrote it is not what reads it.</summary>
internal static class CsvReader
{
    public static IReadOnlyList<Dictionary<string, string>> Records(string text)
    {
        var rows = Rows(text);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(c => c.First, c => c.Second))];
    }

    public static IReadOnlyList<string[]> Rows(string text)
    {
        var (rows, row, field, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    field.Append(text[++i]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    row.Add(Take(field));
                    break;
                case '\r' when !quoted && text[i + 1] == '\n':
                    i++;
                    row.Add(Take(field));
                    rows.Add([.. row]);
                    row.Clear();
                    break;
                case var letter:
                    field.Append(letter);
                    break;
            }
        }

        return row.Count == 0 && field.Length == 0 && !quoted ? rows : throw new FormatException("the last line does not end");
    }

    private static string Take(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text;
    }
}
