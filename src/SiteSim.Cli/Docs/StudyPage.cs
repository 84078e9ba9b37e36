using SiteSim.Scenarios.Reference;

namespace SiteSim.Cli.Docs;

/// <summary>The keys of a study.</summary>
internal sealed class StudyPage() : LanguagePage(
    "reference/study.md", "Study reference", "Every key of a study file: points, ranges, futures, goals, shocks.", LanguageReference.Study())
{
    protected override void Introduce(Markdown page) => page.Paragraph(
        "A study changes values of a scenario, by path, and runs every point on the same futures. `sitesim sweep`, `optimize`, `stress` and `sensitivity` "
        + "[take it](commands.md); the keys of the scenario itself are in the [scenario reference](scenario.md).");
}
