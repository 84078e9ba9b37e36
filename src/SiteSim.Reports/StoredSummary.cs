using SiteSim.Reports.Files;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports;

/// <summary>A finished run read from its directory, without its series, events and postings.</summary>
/// <param name="Directory">Where it was read from.</param>
/// <param name="Manifest">What identifies it.</param>
/// <param name="Summary">Figures, statement, leases, orders.</param>
/// <param name="Drawing">How its realization is drawn: <c>random</c> of the resolved scenario, as it stands there.</param>
public sealed record StoredSummary(string Directory, RunManifest Manifest, RunSummary Summary, string Drawing)
{
    /// <exception cref="RunDirectoryException">Not a run directory, or one of another format.</exception>
    internal static StoredSummary Open(string directory) => new(
        directory,
        RunManifest.Read(directory),
        JsonText.ReadFile<RunSummary>(Path.Combine(directory, RunSummary.FileName)),
        StoredRun.Read(Path.Combine(directory, RunDirectory.ResolvedScenario), DrawingOf));

    private static string DrawingOf(string scenario)
    {
        var block = File.ReadLines(scenario).SkipWhile(line => !line.StartsWith("random:", StringComparison.Ordinal)).ToArray();
        return string.Join('\n', block.Take(1).Concat(block.Skip(1).TakeWhile(line => line.StartsWith(' '))));
    }
}
