using SiteSim.Reports.Files;

namespace SiteSim.Reports.Studies;

/// <summary>The series that a study's scenarios read, copied into its directory under a name from their content: the directory can be moved to another machine.</summary>
internal static class StudyInputs
{
    public const string Folder = "inputs";

    private const int Digits = 16;

    /// <summary>A plan and its scenarios with the copies' names in place of the files'.</summary>
    /// <param name="scenarios">One per point; they name the plan's inputs by full path.</param>
    public static (StudyPlan Plan, IReadOnlyList<string> Scenarios) Named(StudyPlan plan, IReadOnlyList<string> scenarios)
    {
        // The longest path first: one may be the beginning of another.
        ManifestInput[] inputs = [.. plan.Inputs.OrderByDescending(i => i.Path.Length).ThenBy(i => i.Path, StringComparer.Ordinal)];
        string[] texts = [.. scenarios.Select(text => inputs.Aggregate(text, (t, i) => t.Replace(i.Path, $"../{NameOf(i)}", StringComparison.Ordinal)))];
        var named = plan with
        {
            Inputs = [.. plan.Inputs.Select(i => i with { Path = NameOf(i) }).DistinctBy(i => i.Path).OrderBy(i => i.Path, StringComparer.Ordinal)],
            Points = [.. plan.Points.Zip(texts, (point, text) => point with { Sha256 = StudyPlan.Hash(text) })],
        };
        return (named, texts);
    }

    /// <summary>Copies what a plan reads.</summary>
    /// <exception cref="RunDirectoryException">A file is no longer what was planned with.</exception>
    public static void Copy(string directory, IEnumerable<ManifestInput> inputs)
    {
        foreach (var input in inputs)
        {
            var bytes = InputCopies.Verified(input.Path, input.Sha256);
            WholeFile.Write(Path.Combine(directory, NameOf(input)), temporary => File.WriteAllBytes(temporary, bytes));
        }
    }

    private static string NameOf(ManifestInput input) => $"{Folder}/{input.Sha256[..Digits]}-{Path.GetFileName(input.Path)}";
}
