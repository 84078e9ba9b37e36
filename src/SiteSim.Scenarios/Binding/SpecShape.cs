using System.Collections.Concurrent;
using System.Reflection;

namespace SiteSim.Scenarios.Binding;

/// <summary>A noun's declaration, read once from its class.</summary>
internal sealed class SpecShape
{
    private static readonly ConcurrentDictionary<Type, SpecShape> _shapes = new();

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

    public NounAttribute Noun { get; }

    /// <summary>The catalog rows that <c>preset:</c> names, or null.</summary>
    public CatalogAttribute? Catalog { get; }

    public IReadOnlyList<string> NotModelled { get; }

    /// <summary>In the order of the class, a base class's own first.</summary>
    public IReadOnlyList<SpecField> Fields { get; }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>The key a single value stands for, or null when only a map will do.</summary>
    public string? Shorthand => Catalog is null ? Noun.Shorthand : "preset";

    public static SpecShape Of(Type type) => _shapes.GetOrAdd(type, t => new SpecShape(t));
}
