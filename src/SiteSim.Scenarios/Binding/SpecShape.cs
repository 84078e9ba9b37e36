using System.Collections.Concurrent;
using System.Reflection;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding;

/// <summary>A noun's declaration, read once from its class.</summary>
internal sealed class SpecShape
{
    private static readonly ConcurrentDictionary<Type, SpecShape> Shapes = new();

    private SpecShape(Type type)
    {
        Type = type;
        Noun = type.GetCustomAttribute<NounAttribute>() ?? throw new InvalidOperationException($"{type.Name} has no [Noun].");
        Catalog = type.GetCustomAttribute<CatalogAttribute>();
        NotModelled = type.GetCustomAttribute<NotModelledAttribute>()?.Names ?? [];
        Fields = [.. from property in type.GetProperties()
                     let field = property.GetCustomAttribute<FieldAttribute>()
                     where field is not null
                     select new SpecField(property, field)];
        Keys = [.. Fields.Select(field => field.Key)];
    }

    public Type Type { get; }

    /// <summary><c>HallSpec</c> is <c>hall</c>, as the schema names it.</summary>
    public string Name => SpecField.KeyOf(Type.Name[..^"Spec".Length]);

    public NounAttribute Noun { get; }

    /// <summary>The catalog rows that <c>preset:</c> names, or null.</summary>
    public CatalogAttribute? Catalog { get; }

    public IReadOnlyList<string> NotModelled { get; }

    /// <summary>In the order of the class, a base class's own first.</summary>
    public IReadOnlyList<SpecField> Fields { get; }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>The key a single value stands for, or null when only a map will do.</summary>
    public string? Shorthand => Catalog is null ? Noun.Shorthand : "preset";

    /// <summary>The word of its <c>kind</c> that decides which fields a noun has; null where there is none that does.</summary>
    public string? KindOf(MapNode map) =>
        map.Find("kind")?.Value is ScalarNode { Text: var kind } && Fields.Any(field => field.Field.For.Contains(kind)) ? kind : null;

    public static SpecShape Of(Type type) => Shapes.GetOrAdd(type, t => new SpecShape(t));
}
