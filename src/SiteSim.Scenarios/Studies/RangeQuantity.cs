using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>A value of a range as written: number and unit.</summary>
/// <param name="Text">As written.</param>
/// <param name="Base">In the dimension's base unit.</param>
/// <param name="Unit">As written.</param>
internal sealed record RangeQuantity(string Text, decimal Base, Unit Unit)
{
    /// <summary>In a unit of the same dimension.</summary>
    public double In(Unit unit) => (double)(Base / unit.Factor);

    /// <summary>The quantity, or null with an issue.</summary>
    public static RangeQuantity? Read(Node node, Place place, Dimension dimension, string example, IssueList issues)
    {
        if (node is not ScalarNode scalar)
        {
            issues.Error(place, $"expected {QuantityText.Expected(dimension)}, found {node.Kind}", $"as in \"{example}\"");
            return null;
        }

        if (QuantityText.Parse(scalar.Text, dimension, example, out var message, out var hint) is not { } value)
        {
            issues.Error(place, message, hint);
            return null;
        }

        // The text is a number and one of the symbols, so the longest symbol that it ends in is its unit.
        var text = scalar.Text.Trim();
        return new RangeQuantity(text, value, Units.Of(dimension).Where(u => text.EndsWith(u.Symbol, StringComparison.Ordinal)).MaxBy(u => u.Symbol.Length)!);
    }
}
