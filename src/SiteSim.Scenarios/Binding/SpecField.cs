using System.Reflection;
using System.Text;
using SiteSim.Scenarios.Binding.Values;

namespace SiteSim.Scenarios.Binding;

/// <summary>One declared field of a noun.</summary>
internal sealed class SpecField
{
    public SpecField(PropertyInfo property, FieldAttribute field)
    {
        Property = property;
        Field = field;
        Key = KeyOf(property.Name);
        Reader = ValueReader.For(property, field);
    }

    public string Key { get; }

    public FieldAttribute Field { get; }

    public PropertyInfo Property { get; }

    public ValueReader Reader { get; }

    /// <summary>Whether a noun of this kind has the field; null for a kind that is not known.</summary>
    public bool? IsFor(string? kind) => Field.For.Length == 0 ? true : kind is null ? null : Field.For.Contains(kind);

    /// <summary><c>CriticalIt</c> to <c>critical_it</c>.</summary>
    public static string KeyOf(string property)
    {
        var key = new StringBuilder();
        foreach (var (index, letter) in property.Index())
        {
            if (index > 0 && char.IsAsciiLetterUpper(letter)) key.Append('_');
            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
