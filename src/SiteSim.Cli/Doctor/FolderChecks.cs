using SiteSim.Reports.Tables;
using SiteSim.Scenarios.Schema;

namespace SiteSim.Cli.Doctor;

/// <summary>The folder the user works in.</summary>
internal static class FolderChecks
{
    private const long Megabyte = 1_000_000;

    /// <summary>A year of 300 MW writes some 20 MB; a study far more.</summary>
    private const long Comfortable = 1000 * Megabyte, Least = 50 * Megabyte;

    private static readonly EnumerationOptions Shallow = new() { RecurseSubdirectories = true, MaxRecursionDepth = 2, IgnoreInaccessible = true };

    public static Finding Writable(string folder)
    {
        try
        {
            var probe = Path.Combine(folder, $".sitesim-doctor-{Environment.ProcessId}");
            new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
            return Finding.Ok("folder", folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Finding.Bad("folder", $"{folder} cannot be written: {e.Message}", "work in a folder of your own, or name one with --out");
        }
    }

    public static Finding Space(long free)
    {
        var found = $"{Quantity.Count(free / Megabyte)} MB free";
        return free >= Comfortable ? Finding.Ok("disk", found)
            : free >= Least ? Finding.Warn("disk", found, "enough for single runs, not for studies")
            : Finding.Bad("disk", found, "a run directory of a year takes some 20 MB: make room");
    }

    public static IEnumerable<Finding> Schemas(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.yaml", Shallow).Order(StringComparer.Ordinal)
        let name = Path.GetFileName(path)
        where name is "site.yaml" or "study.yaml"
        select Schema(path, Path.GetRelativePath(folder, path), name == "study.yaml");

    private static Finding Schema(string path, string shown, bool isStudy)
    {
        const string Line = "# yaml-language-server: $schema=";
        var command = isStudy ? "sitesim schema --study" : "sitesim schema";
        if (File.ReadLines(path).FirstOrDefault() is not { } first || !first.StartsWith(Line, StringComparison.Ordinal))
            return Finding.Warn(shown, "no schema line: no completion in editors", $"write as its first line: {Line}sitesim.schema.json, and {command} > sitesim.schema.json");
        var schema = first[Line.Length..].Trim();
        var file = Path.Combine(Path.GetDirectoryName(path)!, schema);
        if (schema.Contains("://", StringComparison.Ordinal))
            return Finding.Ok(shown, $"schema at {schema}");
        if (!File.Exists(file))
            return Finding.Warn(shown, $"its schema {schema} is not there", $"{command} > {Path.GetRelativePath(Environment.CurrentDirectory, file)}");
        return File.ReadAllText(file) == (isStudy ? ScenarioSchema.StudyText() : ScenarioSchema.Text())
            ? Finding.Ok(shown, "schema of this version")
            : Finding.Warn(shown, $"its schema {schema} is of another version", $"{command} > {Path.GetRelativePath(Environment.CurrentDirectory, file)}");
    }
}
