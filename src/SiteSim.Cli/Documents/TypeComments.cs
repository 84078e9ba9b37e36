using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SiteSim.Cli.Documents;

/// <summary>The comments that the compiler writes beside each assembly, by the members they are of.</summary>
internal sealed partial class TypeComments
{
    private readonly Dictionary<string, XElement> _members;

    private TypeComments(Dictionary<string, XElement> members) => _members = members;

    /// <summary>From the files beside the program; a published program has none.</summary>
    public static TypeComments Beside(string directory) => new(Directory.EnumerateFiles(directory, "*.xml").Order(StringComparer.Ordinal)
        .Where(f => Path.GetFileName(f).StartsWith("sitesim", StringComparison.OrdinalIgnoreCase))
        .SelectMany(f => XDocument.Load(f).Descendants("member")).DistinctBy(m => m.Attribute("name")!.Value)
        .ToDictionary(m => m.Attribute("name")!.Value));

    /// <summary>Of a property, or of the parameter that it is declared by; empty where there is none.</summary>
    public string Of(JsonPropertyInfo property)
    {
        var name = property.AttributeProvider is MemberInfo member ? member.Name : property.Name;
        for (var type = property.DeclaringType; type is not null; type = type.BaseType)
        {
            var comment = _members.GetValueOrDefault($"P:{NameOf(type)}.{name}")?.Element("summary")
                ?? _members.GetValueOrDefault($"T:{NameOf(type)}")?.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == name);
            if (comment is not null)
            {
                return Text(comment);
            }
        }

        return "";
    }

    /// <summary>Empty where there is none.</summary>
    public string Of(Type type) => Text(_members.GetValueOrDefault($"T:{NameOf(type)}")?.Element("summary"));

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    /// <summary>With what it refers to by name.</summary>
    private static string Text(XElement? comment) => comment is null ? "" : Blanks().Replace(string.Concat(comment.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element => (element.Attribute("cref") ?? element.Attribute("name") ?? element.Attribute("langword")) is { } reference
            ? reference.Value[(reference.Value.LastIndexOf('.') + 1)..] : element.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
