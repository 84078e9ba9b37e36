using System.Text.Json.Nodes;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>A number with the unit its dimension asks for.</summary>
internal sealed class QuantityReader(FieldAttribute declared, Func<decimal, object> convert) : ValueReader
{
    /// <summary>Units that are named where a field is described; <see cref="Units"/> has all.</summary>
    private const int Named = 4;

    private readonly ValueRange _range = new(declared);

    private string Example => declared.Example ?? declared.Default ?? $"1 {Units.Of(declared.Of)[0].Symbol}".Trim();

    public override string Takes
    {
        get
        {
            string[] symbols = [.. Units.Of(declared.Of).Select(unit => unit.Symbol).Where(symbol => symbol.Length > 0)];
            return symbols.Length == 0 ? "number" : string.Join(", ", symbols.Take(Named)) + (symbols.Length > Named ? " ..." : "");
        }
    }

    public override object? Read(Node node, string path, Binder binder)
    {
        if (node is not ScalarNode scalar)
        {
            binder.Issues.Error(node.At, path, $"expected {QuantityText.Expected(declared.Of)}, found {node.Kind}", $"as in \"{Example}\"");
            return null;
        }

        if (QuantityText.Parse(scalar.Text, declared.Of, Example, out var message, out var hint) is not { } value)
        {
            binder.Issues.Error(node.At, path, message, hint);
            return null;
        }

        return _range.Holds(value, scalar, path, binder) ? Convert(value, scalar, path, binder) : null;
    }

    public override JsonObject Schema()
    {
        if (declared.Of == Dimension.Number)
            return new JsonObject { ["type"] = "number" };
        var units = string.Join('|', Units.Of(declared.Of).Select(unit => unit.Symbol));
        var type = Units.Of(declared.Of).Any(unit => unit.Symbol.Length == 0) ? new JsonArray("string", "number") : (JsonNode)"string";
        return new JsonObject { ["type"] = type, ["pattern"] = $"^{QuantityText.NumberPattern}\\s*({units})$" };
    }

    private object? Convert(decimal value, ScalarNode scalar, string path, Binder binder)
    {
        try
        {
            return convert(value);
        }
        catch (OverflowException)
        {
            binder.Issues.Error(scalar.At, path, $"\"{scalar.Text}\" is out of all bounds", $"as in \"{Example}\"");
            return null;
        }
    }
}
