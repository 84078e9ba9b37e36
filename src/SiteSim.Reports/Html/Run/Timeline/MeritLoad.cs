using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>
/// What a page needs to value a load at any hour. For a block of w watts and yield y, with the gain g (2^20 is 1), v the load's value and m the price of one more MWh:
/// MW = machines * w * g / 2^20 / 1e6, USD/MWh = 1e6 * y / w * (PerRatio ? v : v / (g / 2^20)) + (AddsMarginal ? m : 0).
/// </summary>
/// <param name="Load">Fleet, workload or lease.</param>
/// <param name="Kind">Its colour.</param>
/// <param name="Blocks">Watts and yield of one machine, step by step.</param>
/// <param name="Machines">Number of its column: machines at work.</param>
/// <param name="Gain">Number of its column.</param>
/// <param name="Value">Number of its column.</param>
/// <param name="PerRatio">Whether its value is divided by the gain already.</param>
/// <param name="AddsMarginal">Whether its value is without the tenant's pass-through.</param>
internal sealed record MeritLoad(string Load, string Kind, IReadOnlyList<MeritBlock> Blocks, int Machines, int Gain, int Value, bool PerRatio, bool AddsMarginal);
