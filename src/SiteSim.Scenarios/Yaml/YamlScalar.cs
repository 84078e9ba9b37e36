using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteSim.Scenarios.Yaml;

/// <summary>A single value as YAML.</summary>
internal static partial class YamlScalar
{
    /// <summary>Plain where a plain scalar reads back as itself in a block and in a flow; else in double quotes.</summary>
    public static string Write(string text, bool quoted) => !quoted && Plain().IsMatch(text) ? text : Quoted(text);

    private static string Quoted(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append(@"\\"),
                '\n' => result.Append("\\n"),
                < ' ' or '\u007f' => result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }

    // Letters, digits and what quantities, dates, names and paths need; a leading - or + only before a digit, no colon or blank at the end.
    [GeneratedRegex(@"^(?!null$)(?!.*: )([A-Za-z0-9/._]|[+-](?=[0-9]))([A-Za-z0-9 /._%+():-]*[A-Za-z0-9/._%+)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
