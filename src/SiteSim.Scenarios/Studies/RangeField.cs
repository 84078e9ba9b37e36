using SiteSim.Numerics;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>The field of a scenario that a range is about.</summary>
/// <param name="Field">As declared.</param>
/// <param name="Dimension">What its values measure.</param>
/// <param name="IsWhole">Whether only whole numbers will do.</param>
internal sealed record RangeField(SpecField Field, Dimension Dimension, bool IsWhole)
{
    public string Example => Field.Field.Example ?? Field.Field.Default ?? $"1 {Units.Of(Dimension)[0].Symbol}".Trim();

    /// <summary>The field at a path, or null with an issue. Whether lists have the items that the path names, only the scenario can say.</summary>
    public static RangeField? At(string path, Position at, IssueList issues)
    {
        if (PathStep.Parse(path) is not { } steps)
        {
            issues.Error(at, path, $"\"{path}\" is not a path", "write it as mining.fleets[1].power or mining.fleets[name=s21].power");
            return null;
        }

        var shape = SpecShape.Of(typeof(ScenarioSpec));
        SpecField? field = null;
        foreach (var key in steps.Select(step => step.Key).OfType<string>())
        {
            if (shape is null)
            {
                issues.Error(at, path, $"\"{key}\" cannot be set inside a single value");
                return null;
            }

            field = shape.Fields.FirstOrDefault(f => f.Key == key);
            if (field is null)
            {
                issues.Error(at, path, $"\"{key}\" is not a key here", NearestName.Hint(key, shape.Keys));
                return null;
            }

            shape = field.Reader.Noun;
        }

        return Numeric(field, path, at, issues);
    }

    /// <summary>Down to the value that a single one stands for: <c>repair</c> is its median.</summary>
    private static RangeField? Numeric(SpecField? field, string path, Position at, IssueList issues)
    {
        while (field?.Reader.Noun is { Shorthand: { } key } noun)
            field = noun.Fields.First(f => f.Key == key);
        var type = field is null ? null : Nullable.GetUnderlyingType(field.Property.PropertyType);
        if (type is { IsEnum: false } && type != typeof(bool))
            return new RangeField(field!, field!.Field.Of, type == typeof(int) || type == typeof(long));
        if (field?.Property.PropertyType == typeof(CalendarLength))
            return new RangeField(field, Dimension.Months, IsWhole: true);
        issues.Error(at, path, "has no numbers between a low and a high", field is null ? null : $"{field.Key}: {field.Field.Text}");
        return null;
    }
}
