using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>A date (its midnight) or a time to the minute or second, in local time of the site.</summary>
internal sealed partial class LocalTimeReader(FieldAttribute field) : ValueReader
{
    private const string Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$";

    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    public override string Takes => "local date or time";

    public override object? Read(Node node, string path, Binder binder)
    {
        var text = (node as ScalarNode)?.Text ?? "";
        if (DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            && value.Year is >= 2000 and < 2200)
            return new LocalTime(value);
        if (Form().IsMatch(text))
            binder.Issues.Error(
                node.At, path, $"there is no such date or time: {text}", "years 2000 to 2199, days that exist, hours 00 to 23");
        else
            binder.Issues.Error(
                node.At, path, $"expected a local date or time of the site, found {node.Kind}", $"as in {field.Example}, without a zone");
        return null;
    }

    public override JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = Pattern };

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
