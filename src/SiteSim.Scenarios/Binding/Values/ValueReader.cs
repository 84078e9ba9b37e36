using System.Reflection;
using System.Text.Json.Nodes;
using SiteSim.Model.Site;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>Reads one kind of value and describes it in the schema.</summary>
internal abstract class ValueReader
{
    /// <summary>The node in its full form: a single value that stands for a map becomes that map.</summary>
    public virtual Node Expand(Node node) => node;

    /// <summary>The noun that a value, or an item of a list, is; null for anything else.</summary>
    public virtual SpecShape? Noun => null;

    /// <summary>What may be written, in words.</summary>
    public abstract string Takes { get; }

    /// <summary>The value, or null with an issue.</summary>
    public abstract object? Read(Node node, string path, Binder binder);

    /// <summary>JSON schema of what may be written.</summary>
    public abstract JsonObject Schema();

    /// <summary>The reader of a property's type.</summary>
    public static ValueReader For(PropertyInfo property, FieldAttribute field)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var notModelled = property.GetCustomAttribute<NotModelledAttribute>()?.Names ?? [];
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)
            ? ListReader.Of(type.GetGenericArguments()[0], field, notModelled)
            : For(type, field, notModelled);
    }

    public static ValueReader For(Type type, FieldAttribute field, IReadOnlyList<string> notModelled) => type switch
    {
        _ when type.IsSubclassOf(typeof(Spec)) => new SpecReader(type),
        _ when type.IsEnum => new ChoiceReader(type, notModelled),
        _ when type == typeof(string) => new TextReader(field),
        _ when type == typeof(Node) => new AnyReader(),
        _ when type == typeof(bool) => new FlagReader(),
        _ when type == typeof(FilePath) => new FilePathReader(),
        _ when type == typeof(LocalTime) => new LocalTimeReader(field),
        _ when type == typeof(CalendarLength) => new CalendarLengthReader(field),
        _ when type == typeof(Power) => new QuantityReader(field, watts => new Power((long)Math.Round(watts))),
        _ when type == typeof(TimeSpan) => new QuantityReader(
            field, seconds => new TimeSpan((long)Math.Round(seconds * TimeSpan.TicksPerSecond))),
        _ when type == typeof(double) => new QuantityReader(field, value => (double)value),
        _ when type == typeof(int) => new IntegerReader(field, int.MaxValue, value => (int)value),
        _ when type == typeof(long) => new IntegerReader(field, long.MaxValue, value => (long)value),
        _ => throw new InvalidOperationException($"No reader for a field of type {type.Name}."),
    };
}
