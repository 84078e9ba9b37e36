using System.Text;
using System.Text.Json.Nodes;
using SiteSim.Numerics;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>One of an enumeration's words, in kebab-case.</summary>
internal sealed class ChoiceReader(Type type, IReadOnlyList<string> notModelled) : ValueReader
{
    private readonly Dictionary<string, object> _values = Enum.GetValues(type).Cast<object>().ToDictionary(Word, StringComparer.Ordinal);

    public IReadOnlyList<string> Words => [.. Enum.GetValues(type).Cast<object>().Select(Word)];

    public override string Takes => string.Join(" | ", Words);

    public override object? Read(Node node, string path, Binder binder)
    {
        if (node is ScalarNode scalar && _values.TryGetValue(scalar.Text, out var value))
            return value;
        var word = (node as ScalarNode)?.Text;
        if (word is not null && notModelled.Contains(word))
            binder.Issues.Error(node.At, path, $"this version does not model \"{word}\"", $"known: {string.Join(", ", Words)}");
        else
            binder.Issues.Error(
                node.At, path, $"expected one of {string.Join(", ", Words)}, found {node.Kind}",
                word is not null && NearestName.Of(word, Words) is { } nearest ? $"did you mean \"{nearest}\"?" : null);
        return null;
    }

    public override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word))]) };

    /// <summary><c>MeritOrder</c> to <c>merit-order</c>.</summary>
    public static string Word(object value)
    {
        var word = new StringBuilder();
        foreach (var letter in value.ToString()!)
        {
            if (word.Length > 0 && char.IsAsciiLetterUpper(letter)) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
