using System.Globalization;
using System.Text.Json;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Files;
using SiteSim.Reports.Sensitivity;

namespace SiteSim.Reports.Studies;

/// <summary>
/// A study on disk: its plan, the resolved scenario of each point, a file per finished shard, and the results once all are. Every file is whole or not
/// there, so whoever is killed leaves what was finished, and the same plan gives the same results whoever ran which shard.
/// </summary>
public sealed class StudyDirectory
{
    public const string ResolvedStudy = "study.resolved.yaml";

    /// <summary>Files of a study directory that are for reading.</summary>
    public static IReadOnlyList<string> Files { get; } = [StudyReport.FileName, StudyResults.FileName, StudySelection.FileName, SensitivityFile.FileName, StudyPlan.FileName, ResolvedStudy];

    private static readonly string[] Entries = [.. Files, "points", "shards", StudyInputs.Folder];

    private readonly string _plan;

    private StudyDirectory(string path, StudyPlan plan) => (Directory, Plan, _plan) = (path, plan, plan.Sha256());

    public string Directory { get; }

    public StudyPlan Plan { get; }

    public string Results => Path.Combine(Directory, StudyResults.FileName);

    /// <summary>The page about it.</summary>
    public string Report => Path.Combine(Directory, StudyReport.FileName);

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

    /// <summary>Begins a study, or takes up one that has the same plan. What its scenarios read is copied into it.</summary>
    /// <param name="plan">Inputs by full path, as the scenarios name them.</param>
    /// <param name="study">The study with every default filled in.</param>
    /// <param name="scenarios">Resolved, one per point.</param>
    /// <exception cref="RunDirectoryException">What is there is something else, or another plan, and nothing was changed; or it cannot be written.</exception>
    public static StudyDirectory Open(string directory, StudyPlan plan, string study, IReadOnlyList<string> scenarios)
    {
        var (named, texts) = StudyInputs.Named(plan, scenarios);
        if (Find(directory) is { } there)
        {
            return there.Plan.DifferenceFrom(named) is { } difference
                ? throw new RunDirectoryException($"{directory} holds another study: {difference}. Its {there.Plan.Shards.Count - there.Missing().Count} finished shards are kept; name another directory")
                : there;
        }

        var opened = new StudyDirectory(directory, named);
        StudyInputs.Copy(directory, plan.Inputs);
        for (var point = 0; point < texts.Count; point++)
        {
            WholeFile.WriteText(opened.Scenario(point), texts[point]);
        }

        WholeFile.WriteText(Path.Combine(directory, ResolvedStudy), study);
        // Last: a directory with a plan has all that the plan needs.
        WholeFile.WriteText(Path.Combine(directory, StudyPlan.FileName), JsonText.Write(named));
        return opened;
    }

    /// <summary>The resolved scenario of a point.</summary>
    public string Scenario(int point) => Path.Combine(Directory, "points", $"{Number(point)}.yaml");

    /// <summary>Of the scenarios of all points together.</summary>
    public long ScenarioBytes() => Enumerable.Range(0, Plan.Points.Count).Sum(point => new FileInfo(Scenario(point)).Length);

    /// <summary>A file that the plan reads, by its name in the plan.</summary>
    public string Input(ManifestInput input) => Path.GetFullPath(Path.Combine(Directory, input.Path));

    /// <summary>What is there of every shard, in order. A file that cannot be read as the shard it is named for counts as missing.</summary>
    public IEnumerable<ShardState> States() => Plan.Shards.Select(StateOf);

    public ShardState StateOf(StudyShard shard)
    {
        var (rows, problem) = Read(shard);
        return new ShardState(shard, rows is not null, problem);
    }

    /// <summary>Shards that are not finished, in order.</summary>
    public IReadOnlyList<StudyShard> Missing() => [.. States().Where(s => !s.IsFinished).Select(s => s.Shard)];

    /// <summary>Shards that have a file, whatever is in it: cheap to ask again and again.</summary>
    public int Present() => System.IO.Directory.Exists(Shards) ? System.IO.Directory.EnumerateFiles(Shards, "*.json").Count(f => !Path.GetFileName(f).StartsWith('.')) : 0;

    /// <summary>Takes away the temporary files of writers who were killed.</summary>
    /// <returns>How many there were.</returns>
    public int Clean(DateTime nowUtc) => WholeFile.Clean(Directory, nowUtc);

    /// <summary>Finishes a shard; doing it again gives the same bytes.</summary>
    public void Write(StudyShard shard, FigureSample sample) => WholeFile.WriteText(ShardFile(shard), JsonText.Write(ShardRows.Of(_plan, shard, sample)));

    /// <summary>Adds the replications of a shard to a sample.</summary>
    /// <returns>Whether it is finished.</returns>
    public bool AddTo(FigureSample sample, StudyShard shard)
    {
        var rows = Read(shard).Rows;
        rows?.AddTo(sample);
        return rows is not null;
    }

    /// <summary>What is finished: of each point the replications before the first that is missing.</summary>
    /// <returns>A sample per point.</returns>
    public IReadOnlyList<FigureSample> Finished()
    {
        FigureSample[] samples = [.. Plan.Points.Select(_ => new FigureSample { Sampling = Plan.Sampling })];
        foreach (var point in Plan.Shards.GroupBy(s => s.Point))
        {
            // All that there is to do is in the condition.
            _ = point.TakeWhile(shard => AddTo(samples[point.Key], shard)).Count();
        }

        return samples;
    }

    /// <summary>The study with every default filled in, YAML.</summary>
    public string ResolvedText() => File.ReadAllText(Path.Combine(Directory, ResolvedStudy));

    /// <summary>Puts the shards together in order of their numbers and writes the results and the page about them.</summary>
    /// <returns>A sample per point.</returns>
    /// <exception cref="RunDirectoryException">A shard is missing.</exception>
    public IReadOnlyList<FigureSample> Reduce()
    {
        FigureSample[] samples = [.. Plan.Points.Select(_ => new FigureSample { Sampling = Plan.Sampling })];
        foreach (var shard in Plan.Shards)
        {
            var rows = Read(shard).Rows ?? throw new RunDirectoryException($"{ShardFile(shard)} is missing or not of this study: sitesim sweep resume finishes it");
            rows.AddTo(samples[shard.Point]);
        }

        WholeFile.Write(Results, path => StudyResults.Write(path, Plan, samples));
        StudyReport.Write(this, samples);
        return samples;
    }

    /// <summary>The results as they were written.</summary>
    /// <returns>A sample per point.</returns>
    /// <exception cref="RunDirectoryException">There are none, or not of this plan.</exception>
    public IReadOnlyList<FigureSample> ReadResults() => StoredRun.Read(Results, path => StudyResults.Read(path, Plan));

    private (ShardRows? Rows, string? Problem) Read(StudyShard shard)
    {
        try
        {
            var rows = JsonSerializer.Deserialize<ShardRows>(File.ReadAllText(ShardFile(shard)), JsonText.Options);
            var problem = rows is null ? "it is empty" : rows.WhyNot(_plan, shard);
            return (problem is null ? rows : null, problem);
        }
        catch (JsonException e)
        {
            return (null, $"it is not whole: {e.Message}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"it cannot be read: {e.Message}");
        }
    }

    private string Shards => Path.Combine(Directory, "shards");

    /// <summary>Where a shard is or will be.</summary>
    public string ShardFile(StudyShard shard) => Path.Combine(Shards, $"{Number(shard.Index)}.json");

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
