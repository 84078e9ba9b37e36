using System.Text.Json.Nodes;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>A whole number, with a unit where its dimension has one.</summary>
internal sealed class IntegerReader(FieldAttribute field, decimal largest, Func<decimal, object> convert) : ValueReader
{
    private readonly QuantityReader _number = new(field, value => value);

    public override string Takes => @field.Of == Dimension.Number ? "whole number" : $"whole number of {_number.Takes}";

    public override object? Read(Node node, string path, Binder binder)
    {
        if (_number.Read(node, path, binder) is not decimal value)
            return null;
        var scalar = (ScalarNode)node;
        if (value == decimal.Truncate(value) && Math.Abs(value) <= largest)
            return convert(value);
        binder.Issues.Error(node.At, path, $"{scalar.Text} is not a whole number", $"as in {field.Example ?? field.Default ?? "1"}");
        return null;
    }

    public override JsonObject Schema()
    {
        var schema = _number.Schema();
        if (field.Of == Dimension.Number) schema["type"] = "integer";
        return schema;
    }
}
