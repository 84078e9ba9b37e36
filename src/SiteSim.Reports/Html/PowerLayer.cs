using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html;

/// <summary>One layer of a stacked chart.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Kind">Picks its colour: mining, compute, lease, idle, machines, cooling, losses.</param>
/// <param name="Column">Its series, MW.</param>
internal sealed record PowerLayer(string Label, string Kind, SeriesColumn Column);
