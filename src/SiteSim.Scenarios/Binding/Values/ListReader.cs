using System.Collections;
using System.Text.Json.Nodes;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Binding.Values;

/// <summary>A list of one kind of value. An item that cannot be read is left out, with its issue.</summary>
internal sealed class ListReader(Type listType, ValueReader item, FieldAttribute field) : ValueReader
{
    public override SpecShape? Noun => item.Noun;

    public static ListReader Of(Type itemType, FieldAttribute field, IReadOnlyList<string> notModelled) =>
        new(typeof(List<>).MakeGenericType(itemType), For(itemType, field, notModelled), field);

    public override string Takes => @field.Items > 0 ? FormattableString.Invariant($"list of {@field.Items}: {item.Takes}") : $"list: {item.Takes}";

    public override object? Read(Node node, string path, Binder binder)
    {
        if (node is not ListNode list)
        {
            binder.Issues.Error(node.At, path, $"expected a list, found {node.Kind}", "write [ ... ] or lines that begin with -");
            return null;
        }

        if (field.Items > 0 && list.Items.Count != field.Items)
            binder.Issues.Error(node.At, path, FormattableString.Invariant($"expected {field.Items} values, found {list.Items.Count}"));
        var values = (IList)Activator.CreateInstance(listType)!;
        for (var i = 0; i < list.Items.Count; i++)
        {
            list.Items[i] = item.Expand(list.Items[i]);
            if (item.Read(list.Items[i], Paths.Item(path, i), binder) is { } value)
                values.Add(value);
        }

        return values;
    }

    public override JsonObject Schema()
    {
        var items = item is SpecReader { Shape.Catalog: null } noun ? noun.WholeSchema() : item.Schema();
        var schema = new JsonObject { ["type"] = "array", ["items"] = items };
        if (field.Items > 0) (schema["minItems"], schema["maxItems"]) = (field.Items, field.Items);
        return schema;
    }
}
