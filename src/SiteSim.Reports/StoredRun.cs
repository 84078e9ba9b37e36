using SiteSim.Model.Finance;
using SiteSim.Reports.Files;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports;

/// <summary>A finished run read from its directory; nothing is simulated again.</summary>
/// <param name="Directory">Where it was read from.</param>
/// <param name="Manifest">What identifies it.</param>
/// <param name="Summary">Figures, statement, leases, orders.</param>
/// <param name="Events">In order of time.</param>
/// <param name="Postings">The ledger, in order of time.</param>
public sealed record StoredRun(
    string Directory, RunManifest Manifest, RunSummary Summary, IReadOnlyList<SiteEvent> Events, IReadOnlyList<Posting> Postings)
{
    /// <exception cref="RunDirectoryException">Not a run directory, or one of another format.</exception>
    internal static StoredRun Open(string directory) => new(
        directory,
        RunManifest.Read(directory),
        JsonText.ReadFile<RunSummary>(Path.Combine(directory, RunSummary.FileName)),
        EventFile.Read(Path.Combine(directory, EventFile.FileName)),
        LedgerFile.Read(Path.Combine(directory, LedgerFile.FileName)));
}
