using SiteSim.Numerics;

namespace SiteSim.Scenarios.Yaml;

/// <summary>Writes <c>--set path=value</c> into a merged tree.</summary>
internal static class Overrides
{
    public const string File = "--set";

    public static void Apply(MapNode root, IReadOnlyList<ValueOverride> overrides, IssueList issues)
    {
        foreach (var (index, one) in overrides.Index())
            Apply(root, one, index + 1, issues);
    }

    /// <summary>What is at a path, or null where nothing is.</summary>
    public static Node? Find(Node root, IReadOnlyList<PathStep> steps) => steps.Aggregate((Node?)root, (at, step) => (at, step) switch
    {
        (MapNode map, { Key: { } key }) => map.Find(key)?.Value,
        (ListNode list, { Key: null }) when IndexOf(list, step) is var index and >= 0 => list.Items[index],
        _ => null,
    });

    private static void Apply(MapNode root, ValueOverride one, int line, IssueList issues)
    {
        if (PathStep.Parse(one.Path) is not { } steps)
        {
            issues.Error(
                new Position(File, line, 1), one.Path, $"\"{one.Path}\" is not a path",
                "write it as mining.fleets[1].power or mining.fleets[name=s21].power");
            return;
        }

        var valueColumn = one.Path.Length + 1;
        var errors = issues.Errors;
        var value = YamlReader.Read(File, one.Value, issues, (_, column) => new Position(File, line, valueColumn + column));
        if (issues.Errors > errors)
            return;
        value ??= new ScalarNode(new Position(File, line, valueColumn + 1), "");
        Write(root, steps, value, column => new Position(File, line, column), one.Path, issues);
    }

    private static void Write(Node at, IReadOnlyList<PathStep> steps, Node value, Func<int, Position> locate, string path, IssueList issues)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var last = i == steps.Count - 1;
            var position = locate(step.Column);
            if (step.Key is { } key && at is MapNode map)
            {
                if (last || map.Find(key) is not { Value.IsNull: false })
                    map.Set(key, position, last ? value : new MapNode(position));
                at = map.Find(key)!.Value;
            }
            else if (step.Key is null && at is ListNode list && IndexOf(list, step) is var index and >= 0)
            {
                if (last) list.Items[index] = value;
                at = list.Items[index];
            }
            else
            {
                issues.Error(position, path, Missing(at, step), at is ListNode items ? Items(items, step) : null);
                return;
            }
        }
    }

    private static int IndexOf(ListNode list, PathStep step) => step.Index is { } index
        ? index < list.Items.Count ? index : -1
        : list.Items.FindIndex(item => (item as MapNode)?.Find(step.ItemKey!)?.Value is ScalarNode scalar && scalar.Text == step.ItemValue);

    private static string Missing(Node at, PathStep step)
    {
        if (at is not ListNode list)
            return step.Key is { } key ? $"\"{key}\" cannot be set inside {at.Kind}" : $"{at.Kind} has no items";
        if (step.Key is { } wanted)
            return $"\"{wanted}\" cannot be set inside a list, name the item first";
        return step.Index is { } index
            ? FormattableString.Invariant($"there is no item {index}, the list has {list.Items.Count}")
            : $"there is no item with {step.ItemKey} \"{step.ItemValue}\"";
    }

    private static string? Items(ListNode list, PathStep step)
    {
        if (step.ItemKey is not { } key)
            return null;
        var values = list.Items.OfType<MapNode>().Select(item => item.Find(key)?.Value).OfType<ScalarNode>().Select(scalar => scalar.Text);
        return NearestName.Hint(step.ItemValue!, [.. values]);
    }
}
