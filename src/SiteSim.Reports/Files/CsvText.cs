using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SiteSim.Reports.Files;

/// <summary>
/// Records as CSV (RFC 4180): a header line, a row each, lines ended by CRLF, a field in quotes where it holds a comma, a quote or a line break. Names and values are those of
/// the same records in JSON: snake_case, full precision, ISO dates; a record inside a record gives its name to its columns, a list of words is one field, null an empty one.
/// A list of records inside a record is left out: it is a table of its own.
/// </summary>
public static class CsvText
{
    private const string Newline = "\r\n";

    public static string Write<T>(IEnumerable<T> rows)
    {
        var columns = Columns(typeof(T));
        var text = new StringBuilder().AppendJoin(',', columns.Select(c => Field(c.Name))).Append(Newline);
        foreach (var row in rows)
        {
            text.AppendJoin(',', columns.Select(c => Field(c.Text(row)))).Append(Newline);
        }

        return text.ToString();
    }

    /// <summary>Of a record type, whatever the rows.</summary>
    public static IReadOnlyList<CsvColumn> Columns(Type row) => [.. Columns(row, "", value => value)];

    private static IEnumerable<CsvColumn> Columns(Type type, string prefix, Func<object?, object?> get)
    {
        foreach (var property in JsonText.Options.GetTypeInfo(type).Properties.Where(p => p.Get is not null))
        {
            var (name, of) = (prefix + property.Name, property.PropertyType);
            object? Value(object? row) => get(row) is { } parent ? property.Get!(parent) : null;
            var inner = JsonText.Options.GetTypeInfo(Nullable.GetUnderlyingType(of) ?? of);
            var columns = inner.Kind switch
            {
                JsonTypeInfoKind.Object => Columns(inner.Type, name + "_", Value),
                JsonTypeInfoKind.Enumerable when JsonText.Options.GetTypeInfo(inner.ElementType!).Kind != JsonTypeInfoKind.None => [],
                _ => [new CsvColumn(name, property, row => Text(Value(row), of))],
            };
            foreach (var column in columns)
            {
                yield return column;
            }
        }
    }

    private static string Text(object? value, Type type) => value is null ? "" : JsonSerializer.SerializeToElement(value, type, JsonText.Options) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Null } => "",
        { ValueKind: JsonValueKind.Array } list => string.Join("; ", list.EnumerateArray().Select(item => item.ToString())),
        var other => other.GetRawText(),
    };

    private static string Field(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
