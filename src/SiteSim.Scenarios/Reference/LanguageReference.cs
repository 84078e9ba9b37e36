using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Binding.Values;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Reference;

/// <summary>The language of scenario and study files, from the declarations that also bind it and make its schema.</summary>
public static class LanguageReference
{
    /// <summary>The nouns of scenario files: the file itself first, then in the order in which its keys lead to them.</summary>
    public static IReadOnlyList<NounReference> Scenario() => Nouns(typeof(ScenarioSpec));

    /// <summary>The same of study files.</summary>
    public static IReadOnlyList<NounReference> Study() => Nouns(typeof(StudySpec));

    /// <summary>Every unit there is.</summary>
    public static IReadOnlyList<UnitReference> Units() =>
    [
        .. from dimension in Binding.Units.Dimensions
           select new UnitReference(ChoiceReader.Word(dimension).Replace('-', ' '), [.. Binding.Units.Of(dimension).Select(unit => unit.Symbol).Where(symbol => symbol.Length > 0)]),
    ];

    private static List<NounReference> Nouns(Type file)
    {
        var found = new List<(SpecShape Shape, List<string> Paths)>();
        Collect(SpecShape.Of(file), "", [], found);
        return [.. found.Select(noun => Noun(noun.Shape, noun.Paths))];
    }

    // Everywhere a noun may stand; one that holds itself is not followed further.
    private static void Collect(SpecShape shape, string path, IReadOnlyList<SpecShape> above, List<(SpecShape Shape, List<string> Paths)> found)
    {
        var paths = found.Find(noun => noun.Shape == shape).Paths;
        if (paths is null)
            found.Add((shape, paths = []));
        paths.Add(path);
        if (above.Contains(shape))
            return;
        foreach (var field in shape.Fields)
        {
            if (field.Reader.Noun is { } inner)
                Collect(inner, Paths.Child(path, field.Key) + (field.Reader is ListReader ? "[]" : ""), [.. above, shape], found);
        }
    }

    private static NounReference Noun(SpecShape shape, List<string> paths) => new(
        shape.Name, shape.Noun.Text, paths, [.. shape.Fields.Select(Field)], shape.Shorthand, shape.Noun.OneOf, shape.Catalog?.Kind, shape.NotModelled);

    private static FieldReference Field(SpecField field)
    {
        var declared = field.Field;
        var takes = declared.Sizable ? $"{field.Reader.Takes}, or split" : field.Reader.Takes;
        return new FieldReference(
            field.Key, declared.Text, takes, field.Reader.Noun?.Name, field.Reader is ListReader, declared.Range, declared.Default, declared.Required, declared.Example, declared.For);
    }
}
