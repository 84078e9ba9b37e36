using SiteSim.Reports.Summaries;

namespace SiteSim.Cli.Running;

/// <summary>What <c>sitesim run --json</c> writes.</summary>
/// <param name="Directory">The run directory.</param>
/// <param name="Report">The page to open.</param>
/// <param name="Seed">Of the realization.</param>
/// <param name="Replication">Number of the realization under the seed.</param>
/// <param name="ResultHash">Over series, events and postings: 16 hex digits.</param>
/// <param name="Summary">As in the directory's summary.json.</param>
/// <param name="Timing">Null unless asked for.</param>
internal sealed record RunDocument(
    string Directory, string Report, long Seed, int Replication, string ResultHash, RunSummary Summary, Timing? Timing);
