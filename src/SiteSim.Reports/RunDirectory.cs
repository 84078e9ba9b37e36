using SiteSim.Experiments.Studies;
using SiteSim.Reports.Files;
using SiteSim.Reports.Html.Run;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports;

/// <summary>A run on disk: self-contained, re-runnable, whole or not there. Equal results and origins give equal bytes.</summary>
public static class RunDirectory
{
    public const string ResolvedScenario = "scenario.resolved.yaml";

    public const string Report = "report.html";

    /// <summary>Files that a run directory holds.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [Report, SeriesFile.FileName, EventFile.FileName, LedgerFile.FileName, ReplicationFile.FileName, RunSummary.FileName, RunManifest.FileName, ResolvedScenario];

    /// <summary>All that a run directory may hold.</summary>
    internal static IReadOnlyList<string> Entries { get; } = [.. Files, InputCopies.Folder];

    /// <summary>Writes the run beside its target and renames it into place; a run directory that was there is replaced.</summary>
    /// <param name="replications">Of the same site, the run the first of them; null for one run.</param>
    /// <param name="stop">Leaves everything as it was.</param>
    /// <exception cref="RunDirectoryException">The target is something other than a run directory, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public static void Write(string directory, RunResult result, RunOrigin origin, FigureSample? replications = null, CancellationToken stop = default)
    {
        try
        {
            using var staged = new StagedDirectory(directory);
            Fill(staged.Staging, result, origin, replications, stop);
            staged.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunDirectoryException($"{directory} cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Says early what <see cref="Write"/> would say late.</summary>
    /// <exception cref="RunDirectoryException">The target is something that must not be replaced.</exception>
    public static void EnsureWritable(string directory) => StagedDirectory.EnsureReplaceable(directory);

    /// <exception cref="RunDirectoryException">Not a run directory, or one of another format.</exception>
    public static StoredRun Open(string directory) => StoredRun.Open(directory);

    /// <summary>The same short of events and postings, which are most of it.</summary>
    /// <exception cref="RunDirectoryException">Not a run directory, or one of another format.</exception>
    public static StoredSummary OpenSummary(string directory) => StoredSummary.Open(directory);

    private static void Fill(string directory, RunResult result, RunOrigin origin, FigureSample? replications, CancellationToken stop)
    {
        var manifest = RunManifest.Of(result, origin);
        var summary = RunSummary.Of(result) with { Replications = replications is null ? null : ReplicationSummary.Of(replications) };
        Action[] writing =
        [
            () => File.WriteAllText(Path.Combine(directory, ResolvedScenario), InputCopies.Take(directory, origin)),
            () => JsonText.WriteFile(Path.Combine(directory, RunManifest.FileName), manifest),
            () => JsonText.WriteFile(Path.Combine(directory, RunSummary.FileName), summary),
            () => SeriesFile.Write(Path.Combine(directory, SeriesFile.FileName), result.Series),
            () => EventFile.Write(Path.Combine(directory, EventFile.FileName), result.Events),
            () => LedgerFile.Write(Path.Combine(directory, LedgerFile.FileName), result.Postings, summary.Time),
            () => WriteReplications(directory, replications),
            () => File.WriteAllText(Path.Combine(directory, Report), RunPage.Render(result, manifest, summary)),
        ];
        foreach (var write in writing)
        {
            write();
            stop.ThrowIfCancellationRequested();
        }
    }

    private static void WriteReplications(string directory, FigureSample? replications)
    {
        if (replications is not null)
        {
            ReplicationFile.Write(Path.Combine(directory, ReplicationFile.FileName), replications);
        }
    }
}
