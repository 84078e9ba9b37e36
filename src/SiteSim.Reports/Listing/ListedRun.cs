using SiteSim.Reports.Files;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Listing;

/// <summary>A run as one line of a list: a few hundred bytes of what its directory holds.</summary>
/// <param name="Name">Title of the scenario.</param>
/// <param name="Scenario">File name of the scenario.</param>
/// <param name="Seed">Of the realization.</param>
/// <param name="Replication">Number of the realization under the seed.</param>
/// <param name="Replications">How many futures the site was run on; everything here is of <paramref name="Replication"/>.</param>
/// <param name="Overrides">Values set on the command line, as path=value.</param>
/// <param name="From">Beginning of the horizon, local.</param>
/// <param name="To">Its end, local.</param>
/// <param name="Length">Of the horizon.</param>
/// <param name="Figures">Those of <see cref="Keys"/> that the run has.</param>
public sealed record ListedRun(
    string Name, string Scenario, long Seed, int Replication, int Replications, IReadOnlyList<string> Overrides, string From, string To, TimeSpan Length, IReadOnlyList<SummaryFigure> Figures)
{
    /// <summary>Figures that a list shows: revenue, cost of power, share of AI, worth of a plan with the rent contracted beyond the horizon.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["revenue_usd", "power_cost_usd", "ai_revenue_share_pct", "plan_present_value_to_terms_usd"];

    /// <exception cref="RunDirectoryException">Not a run directory, or one of another format.</exception>
    internal static ListedRun Read(string directory)
    {
        var manifest = RunManifest.Read(directory);
        var head = JsonText.ReadFile<RunHead>(Path.Combine(directory, RunSummary.FileName));
        return new ListedRun(
            manifest.Name, manifest.Scenario, manifest.Seed, manifest.Replication, head.Replications?.Count ?? 1, [.. manifest.Overrides.Select(o => $"{o.Path}={o.Value}")], head.Time.Local(head.StartUtc), head.Time.Local(head.EndUtc), head.EndUtc - head.StartUtc,
            [.. Keys.SelectMany(key => head.Figures.Where(f => f.Key == key))]);
    }

    /// <summary>In the figure's unit; null where the run does not have it.</summary>
    public double? Value(string key) => Figures.FirstOrDefault(f => f.Key == key)?.Value;
}
