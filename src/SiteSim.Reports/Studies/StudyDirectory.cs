using System.Globalization;
using System.Text.Json;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Files;

namespace SiteSim.Reports.Studies;

/// <summary>
/// A study on disk: its plan, the resolved scenario of each point, a file per finished shard, and the results once all are. Every file is whole or not
/// there, so whoever is killed leaves what was finished, and the same plan gives the same results whoever ran which shard.
/// </summary>
public sealed class StudyDirectory
{
    public const string ResolvedStudy = "study.resolved.yaml";

    private static readonly string[] Entries = [ResolvedStudy, StudyPlan.FileName, StudyResults.FileName, "points", "shards"];

    private readonly string _plan;

    private StudyDirectory(string path, StudyPlan plan) => (Directory, Plan, _plan) = (path, plan, plan.Sha256());

    public string Directory { get; }

    public StudyPlan Plan { get; }

    public string Results => Path.Combine(Directory, StudyResults.FileName);

    /// <summary>A study that is there, or null where there is none.</summary>
    /// <exception cref="RunDirectoryException">The directory is something else's, or of another format.</exception>
    public static StudyDirectory? Find(string directory)
    {
        if (File.Exists(directory))
        {
            throw new RunDirectoryException($"{directory} is a file: expected a study directory or a name not taken");
        }

        var plan = Path.Combine(directory, StudyPlan.FileName);
        if (File.Exists(plan))
        {
            return FormatOf(plan) == StudyPlan.CurrentFormat
                ? new StudyDirectory(directory, JsonText.ReadFile<StudyPlan>(plan))
                : throw new RunDirectoryException($"{plan} is of another version: its format is \"{FormatOf(plan)}\", expected \"{StudyPlan.CurrentFormat}\"; nothing in it was changed");
        }

        return Foreign(directory) is { } other
            ? throw new RunDirectoryException($"{directory} is not a study directory (it holds {other} and no {StudyPlan.FileName}): nothing in it was changed")
            : null;
    }

    /// <summary>Begins a study, or takes up one that has the same plan.</summary>
    /// <param name="study">The study with every default filled in.</param>
    /// <param name="scenarios">Resolved, one per point.</param>
    /// <exception cref="RunDirectoryException">What is there is something else, or another plan; nothing was changed.</exception>
    public static StudyDirectory Open(string directory, StudyPlan plan, string study, IReadOnlyList<string> scenarios)
    {
        if (Find(directory) is { } there)
        {
            return there.Plan.DifferenceFrom(plan) is { } difference
                ? throw new RunDirectoryException($"{directory} holds another study: {difference}. Its {there.Plan.Shards.Count - there.Missing().Count} finished shards are kept; name another directory")
                : there;
        }

        var opened = new StudyDirectory(directory, plan);
        for (var point = 0; point < scenarios.Count; point++)
        {
            WholeFile.WriteText(opened.Scenario(point), scenarios[point]);
        }

        WholeFile.WriteText(Path.Combine(directory, ResolvedStudy), study);
        // Last: a directory with a plan has all that the plan needs.
        WholeFile.WriteText(Path.Combine(directory, StudyPlan.FileName), JsonText.Write(plan));
        return opened;
    }

    /// <summary>The resolved scenario of a point.</summary>
    public string Scenario(int point) => Path.Combine(Directory, "points", $"{Number(point)}.yaml");

    /// <summary>Shards that are not finished, in order. A file that cannot be read as the shard it is named for counts as missing.</summary>
    public IReadOnlyList<StudyShard> Missing() => [.. Plan.Shards.Where(s => Read(s) is null)];

    /// <summary>Finishes a shard; doing it again gives the same bytes.</summary>
    public void Write(StudyShard shard, FigureSample sample) => WholeFile.WriteText(ShardFile(shard), JsonText.Write(ShardRows.Of(_plan, shard, sample)));

    /// <summary>Puts the shards together in order of their numbers and writes the results.</summary>
    /// <returns>A sample per point.</returns>
    /// <exception cref="RunDirectoryException">A shard is missing.</exception>
    public IReadOnlyList<FigureSample> Reduce()
    {
        FigureSample[] samples = [.. Plan.Points.Select(_ => new FigureSample())];
        foreach (var shard in Plan.Shards)
        {
            var rows = Read(shard) ?? throw new RunDirectoryException($"{ShardFile(shard)} is missing or not of this study: run the study again to finish it");
            rows.AddTo(samples[shard.Point]);
        }

        WholeFile.Write(Results, path => StudyResults.Write(path, Plan, samples));
        return samples;
    }

    private ShardRows? Read(StudyShard shard)
    {
        try
        {
            var rows = JsonSerializer.Deserialize<ShardRows>(File.ReadAllText(ShardFile(shard)), JsonText.Options);
            return rows?.Fits(_plan, shard) == true ? rows : null;
        }
        catch (Exception e) when (e is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string ShardFile(StudyShard shard) => Path.Combine(Directory, "shards", $"{Number(shard.Index)}.json");

    private static string Number(int index) => index.ToString("00000", CultureInfo.InvariantCulture);

    private static string? FormatOf(string plan)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(plan));
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("format", out var format) ? format.ToString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Foreign(string directory) => !System.IO.Directory.Exists(directory) ? null : System.IO.Directory.EnumerateFileSystemEntries(directory)
        .Select(e => Path.GetFileName(e)!).Where(name => !name.StartsWith('.')).Except(Entries).Order(StringComparer.Ordinal).FirstOrDefault();
}
