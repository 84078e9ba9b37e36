using SiteSim.Reports;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Running;

/// <summary>From the points of a study to the plan that its directory keeps.</summary>
internal static class StudyPlans
{
    /// <summary>Begins the study in a directory, or takes it up where the directory holds the same.</summary>
    /// <param name="shardSize">Replications of a shard, at least 1; null for what the directory has, or the usual.</param>
    /// <exception cref="RunDirectoryException">What is there is something else; nothing was changed.</exception>
    public static StudyDirectory Open(string directory, Study study, int replications, int? shardSize)
    {
        var size = shardSize ?? Math.Min(StudyDirectory.Find(directory)?.Plan.ShardSize() ?? StudyPlan.UsualShard, replications);
        var plan = Of(study, replications, size);
        EnsureRoom(directory, StudySize.Of(plan, study.Points.Sum(p => (long)p.ResolvedYaml.Length)));
        return StudyDirectory.Open(directory, plan, study.ResolvedYaml, [.. study.Points.Select(p => p.ResolvedYaml)]);
    }

    /// <summary>A study that is there.</summary>
    /// <exception cref="RunDirectoryException">None is, or it is of another format.</exception>
    public static StudyDirectory Found(string directory) => StudyDirectory.Find(directory)
        ?? throw new RunDirectoryException($"{directory} holds no study (there is no {StudyPlan.FileName}): expected a directory that sitesim sweep plan or run wrote");

    /// <summary>A study that is there, of this version: another's figures may mean something else.</summary>
    /// <exception cref="RunDirectoryException">None is, or it is of another version.</exception>
    public static StudyDirectory Existing(string directory)
    {
        var there = Found(directory);
        return there.Plan.Version == ProductVersion.Current
            ? there
            : throw new RunDirectoryException(
                $"{directory} is of another version: its plan is of {there.Plan.Version}, this is {ProductVersion.Current}. What is finished is kept; run it with its own version, or the study in another directory");
    }

    private static void EnsureRoom(string directory, long bytes)
    {
        var above = Path.GetFullPath(directory);
        while (!Directory.Exists(above) && Path.GetDirectoryName(above) is { } next)
        {
            above = next;
        }

        var free = new DriveInfo(above).AvailableFreeSpace;
        if (bytes > free)
        {
            throw new RunDirectoryException($"the study takes about {StudySize.Text(bytes)} of disk, and {above} has {StudySize.Text(free)} free: expected more room, or fewer points and replications");
        }
    }

    private static StudyPlan Of(Study study, int replications, int shardSize)
    {
        var inputs = study.Points.SelectMany(p => p.Inputs.Where(i => p.ResolvedYaml.Contains(Path.GetFullPath(i.Path), StringComparison.Ordinal)))
            .Select(i => new ManifestInput(Path.GetFullPath(i.Path), i.Sha256)).Distinct().OrderBy(i => i.Path, StringComparer.Ordinal);
        return new StudyPlan(
            StudyPlan.CurrentFormat, ProductVersion.Current, study.Name, replications, study.Figure, study.Baseline,
            [.. study.Points.Select(p => new PlannedPoint(p.Name, [.. p.Overrides.Select(o => new ManifestOverride(o.Path, o.Value))], StudyPlan.Hash(p.ResolvedYaml)))],
            [.. inputs],
            StudyPlan.Cut(study.Points.Count, replications, shardSize))
        {
            Sampling = study.Sampling,
        };
    }
}
