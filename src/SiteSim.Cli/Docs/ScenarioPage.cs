using SiteSim.Scenarios.Reference;

namespace SiteSim.Cli.Docs;

/// <summary>The keys of a scenario.</summary>
internal sealed class ScenarioPage() : LanguagePage(
    "reference/scenario.md", "Scenario reference", "Every key of a scenario file: unit, range, default, meaning, example.", LanguageReference.Scenario())
{
    protected override void Introduce(Markdown page) => page.Paragraph(
        "A quantity is a number with one of its [units](#units). `extends: file.yaml` loads another scenario first; `null` clears what it wrote. Local times are the site's own, without a zone. "
        + "[How a file is read](../../scenarios/README.md#how-a-file-is-read) says the rest.");

    protected override void Write(Markdown page)
    {
        base.Write(page);
        page.Heading(2, "Units");
        page.Table(["of", "units, the usual one first"], LanguageReference.Units().Where(unit => unit.Symbols.Count > 0).Select(Row));
    }

    private static string[] Row(UnitReference unit) => [unit.Dimension, string.Join(", ", unit.Symbols.Select(Markdown.Quoted))];
}
