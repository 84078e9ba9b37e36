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
        Read(Path.Combine(directory, EventFile.FileName), EventFile.Read),
        Read(Path.Combine(directory, LedgerFile.FileName), LedgerFile.Read));

    // The Parquet reader throws what it pleases at bytes that are not what they should be; the file is at fault.
    internal static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception e) when (e is not RunDirectoryException)
        {
            throw new RunDirectoryException($"{path} cannot be read: {e.Message}", e);
        }
    }
}
