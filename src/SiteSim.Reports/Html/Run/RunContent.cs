using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>What the sections of a run's page are made from.</summary>
/// <param name="Run">The run.</param>
/// <param name="Manifest">What identifies it.</param>
/// <param name="Summary">What people ask of it.</param>
internal sealed record RunContent(RunResult Run, RunManifest Manifest, RunSummary Summary);
