using SiteSim.Scenarios.Reference;

namespace SiteSim.Cli.Docs;

/// <summary>Every key of a kind of file: a section for each map, named by its path, or by its noun where it may stand in several places.</summary>
internal abstract class LanguagePage(string name, string title, string about, IReadOnlyList<NounReference> all) : DocPage(name, title, about)
{
    /// <summary>Those that stand in one place first.</summary>
    private readonly IReadOnlyList<NounReference> _nouns = [.. all.OrderBy(noun => noun.Paths.Count > 1)];

    private static readonly string[] Headings = ["key", "value", "range", "default", "meaning"];

    private static readonly string[] BriefHeadings = ["key", "value", "default", "meaning"];

    /// <summary>What precedes the sections.</summary>
    protected abstract void Introduce(Markdown page);

    protected override void Write(Markdown page)
    {
        Introduce(page);
        page.Heading(2, "Contents");
        page.Bullets(_nouns.GroupBy(TopKey).Select(group => string.Join(" · ", group.Select(noun => Markdown.Link(Markdown.Quoted(Heading(noun)), Markdown.Anchor(Heading(noun)))))));
        foreach (var noun in _nouns)
            Section(page, noun);
    }

    private void Section(Markdown page, NounReference noun)
    {
        page.Heading(2, Markdown.Quoted(Heading(noun)));
        page.Paragraph(string.Join(' ', Sentences(noun)));
        var ranged = noun.Fields.Any(field => field.Range is not null);
        page.Table(ranged ? Headings : BriefHeadings, noun.Fields.Select(field => Row(field, ranged)));
    }

    private static IEnumerable<string> Sentences(NounReference noun)
    {
        yield return noun.Text;
        if (noun.Paths.Count > 1)
            yield return $"Stands at {string.Join(", ", noun.Paths.Select(Markdown.Quoted))}.";
        if (noun.OneOf.Count > 0)
            yield return $"Exactly one of {string.Join(", ", noun.OneOf.Select(Markdown.Quoted))} is written.";
        if (noun.Catalog is { } kind)
            yield return $"`preset` names one of the catalog's {Markdown.Link(kind, $"catalog.md{Markdown.Anchor(kind)}")}, and a single word stands for it.";
        else if (noun.Shorthand is { } key)
            yield return $"A single value stands for `{key}`.";
        if (noun.NotModelled.Count > 0)
            yield return $"Not modelled in this version and refused: {string.Join(", ", noun.NotModelled.Select(Markdown.Quoted))}.";
    }

    private string[] Row(FieldReference field, bool ranged)
    {
        var value = _nouns.FirstOrDefault(noun => noun.Name == field.Noun) is { } inner
            ? Markdown.Link(field.Takes, Markdown.Anchor(Heading(inner)))
            : field.Takes;
        var standing = field.Required ? "**required**" : Markdown.Quoted(field.Default);
        return ranged
            ? [Markdown.Quoted(field.Key), value, field.Range ?? "", standing, Meaning(field)]
            : [Markdown.Quoted(field.Key), value, standing, Meaning(field)];
    }

    private static string Meaning(FieldReference field)
    {
        var kinds = field.For.Count > 0 ? $"({string.Join(", ", field.For)} only) " : "";
        return field.Example is { } example && example != field.Default ? $"{kinds}{field.Text} E.g. `{example}`" : kinds + field.Text;
    }

    // Shared nouns come under the name that tells them apart from a path.
    private static string Heading(NounReference noun) => noun.Paths switch
    {
        [""] => "the file",
        [var only] => only,
        _ => $"any {noun.Name.Replace('_', ' ')}",
    };

    private static string TopKey(NounReference noun) => noun.Paths.Count > 1 ? "any" : noun.Paths[0].Split('.', '[')[0];
}
