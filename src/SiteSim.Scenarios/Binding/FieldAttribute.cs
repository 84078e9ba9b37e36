namespace SiteSim.Scenarios.Binding;

/// <summary>
/// Declares a field of a scenario once: its key is the property's name in snake_case; unit, range, default and text are here; binding,
/// issues,
/// the JSON schema and the resolved scenario follow from it. Bounds, default and example are written as the user would write them.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FieldAttribute(string text) : Attribute
{
    /// <summary>What it is, for the reader of the schema.</summary>
    public string Text { get; } = text;

    public Dimension Of { get; init; } = Dimension.Number;

    public bool Required { get; init; }

    public string? Default { get; init; }

    public string? Example { get; init; }

    public string? AtLeast { get; init; }

    public string? Above { get; init; }

    public string? AtMost { get; init; }

    /// <summary>The bounds in words, or null without bounds.</summary>
    public string? Range
    {
        get
        {
            (string Word, string? Bound)[] bounds = [("at least", AtLeast), ("above", Above), ("at most", AtMost)];
            var words = bounds.Where(bound => bound.Bound is not null).Select(bound => $"{bound.Word} {bound.Bound}").ToList();
            return words.Count == 0 ? null : string.Join(", ", words);
        }
    }

    /// <summary>Words of the noun's <c>kind</c> that have this field; empty for all.</summary>
    public string[] For { get; init; } = [];

    /// <summary>Items of a list; 0 for any number.</summary>
    public int Items { get; init; }

    /// <summary>May say <c>split</c> instead: the scenario's split then writes the value before anything reads it.</summary>
    public bool Sizable { get; init; }

    /// <summary>A text that names something: letters, digits, and - _ . inside.</summary>
    public bool Identifier { get; init; }
}
