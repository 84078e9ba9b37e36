using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>The bounds of a field, in the words of its declaration.</summary>
internal sealed class ValueRange(FieldAttribute field)
{
    private readonly decimal? _atLeast = Bound(field.AtLeast, field);
    private readonly decimal? _above = Bound(field.Above, field);
    private readonly decimal? _atMost = Bound(field.AtMost, field);

    /// <summary>Whether the value is inside; if not, an issue says what it must be.</summary>
    public bool Holds(decimal value, ScalarNode node, string path, Binder binder)
    {
        var broken =
            value < _atLeast ? $"at least {field.AtLeast}" :
            value <= _above ? $"above {field.Above}" :
            value > _atMost ? $"at most {field.AtMost}" : null;
        if (broken is not null)
            binder.Issues.Error(node.At, path, $"{node.Text} is out of range, it must be {broken}", field.Example is null ? null : $"as in \"{field.Example}\"");
        return broken is null;
    }

    /// <summary>The bounds in words, for the schema.</summary>
    public string? Words()
    {
        string?[] words = [field.AtLeast is null ? null : $"at least {field.AtLeast}", field.Above is null ? null : $"above {field.Above}", field.AtMost is null ? null : $"at most {field.AtMost}"];
        var known = words.OfType<string>().ToList();
        return known.Count == 0 ? null : string.Join(", ", known);
    }

    private static decimal? Bound(string? text, FieldAttribute field)
    {
        if (text is null)
            return null;
        return QuantityText.Parse(text, field.Of, text, out var message, out _) ?? throw new InvalidOperationException($"The bound \"{text}\" is wrong: {message}.");
    }
}
