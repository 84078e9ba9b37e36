using System.Text.Json.Nodes;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>Years, months, weeks, days or hours.</summary>
internal sealed class CalendarLengthReader(FieldAttribute field) : ValueReader
{
    private static readonly decimal LongestSeconds = (decimal)TimeSpan.FromDays(200 * 365.25).TotalSeconds;

    public override string Takes => "length: years, months, weeks, days, h";

    public override object? Read(Node node, string path, Binder binder)
    {
        var text = (node as ScalarNode)?.Text ?? "";
        if (QuantityText.Parse(text, Dimension.Months, "", out _, out _) is { } months)
        {
            if (months == decimal.Truncate(months) && months is > 0 and <= 2400)
                return new CalendarLength((int)months, TimeSpan.Zero);
            binder.Issues.Error(
                node.At, path, $"{text} is not a whole number of months from 1 month to 200 years", $"as in {field.Example}");
        }
        else if (QuantityText.Parse(text, Dimension.Time, field.Example!, out _, out var hint) is { } seconds)
        {
            if (seconds > 0 && seconds <= LongestSeconds)
                return new CalendarLength(0, new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond)));
            binder.Issues.Error(
                node.At, path, $"{text} is out of range, it must be above 0 and at most 200 years", $"as in {field.Example}");
        }
        else
        {
            binder.Issues.Error(
                node.At, path, $"expected a length (years, months, weeks, days, h), found {node.Kind}", $"as in {field.Example}");
        }

        return null;
    }

    public override JsonObject Schema()
    {
        var units = string.Join('|', new[] { Dimension.Months, Dimension.Time }.SelectMany(Units.Of).Select(unit => unit.Symbol));
        return new JsonObject { ["type"] = "string", ["pattern"] = $"^{QuantityText.NumberPattern}\\s*({units})$" };
    }
}
