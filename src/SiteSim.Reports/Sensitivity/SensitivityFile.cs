using SiteSim.Experiments.Sensitivity;
using SiteSim.Reports.Files;
using SiteSim.Reports.Studies;

namespace SiteSim.Reports.Sensitivity;

/// <summary><c>design.json</c> beside a study's plan: with it the directory alone is enough for the analysis.</summary>
public static class SensitivityFile
{
    public const string FileName = "design.json";

    public static void Write(StudyDirectory directory, SensitivityPlan plan) => WholeFile.WriteText(PathIn(directory), JsonText.Write(plan));

    /// <exception cref="RunDirectoryException">The study has no design, or one of another format, or its points are not the design's.</exception>
    public static SensitivityPlan Read(StudyDirectory directory)
    {
        var path = PathIn(directory);
        if (!File.Exists(path))
        {
            throw new RunDirectoryException($"{directory.Directory} has no {FileName}: expected a study that sitesim sensitivity began, or its study file with --out");
        }

        var plan = JsonText.ReadFile<SensitivityPlan>(path);
        return plan.Format != SensitivityPlan.CurrentFormat
            ? throw new RunDirectoryException($"{path} is of another version: its format is \"{plan.Format}\", expected \"{SensitivityPlan.CurrentFormat}\"")
            : plan.Design.Points(plan.Names()).Select(p => p.Name).SequenceEqual(directory.Plan.Points.Select(p => p.Name), StringComparer.Ordinal)
                ? plan
                : throw new RunDirectoryException($"{path} is not the design of the points in {StudyPlan.FileName}");
    }

    /// <summary>Null where the study is not of a design.</summary>
    public static SensitivityPlan? Find(StudyDirectory directory) => File.Exists(PathIn(directory)) ? Read(directory) : null;

    private static string PathIn(StudyDirectory directory) => Path.Combine(directory.Directory, FileName);
}
