using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Study;
using SiteSim.Reports.Sensitivity;

namespace SiteSim.Reports.Studies;

/// <summary><c>report.html</c>: the page about a study, one file that needs no other. A function of the plan and the figures: equal results give equal bytes, however they were run.</summary>
public static class StudyReport
{
    public const string FileName = "report.html";

    /// <param name="samples">One per point.</param>
    /// <exception cref="RunDirectoryException">It cannot be written, or what it is made of cannot be read.</exception>
    public static void Write(StudyDirectory directory, IReadOnlyList<FigureSample> samples) => WholeFile.WriteText(directory.Report, Render(directory, samples));

    /// <summary>The page from what is finished of a study.</summary>
    public static string Render(StudyDirectory directory) => Render(directory, directory.Finished());

    private static string Render(StudyDirectory directory, IReadOnlyList<FigureSample> samples) => StudyPage.Render(new StudyContent(
        directory.Plan, samples, SensitivityFile.Find(directory), StudySelection.Find(directory), directory.ResolvedText()));
}
