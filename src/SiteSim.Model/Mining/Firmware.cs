using System.Collections.Immutable;

namespace SiteSim.Model.Mining;

/// <summary>The software on the control board: which power settings it offers, how fast it sleeps and wakes.</summary>
/// <param name="Name">Catalog name.</param>
/// <param name="Modes">The settings it offers besides sleep, in any order; at least one.</param>
/// <param name="SleepWatts">Draw asleep, W; null for the machine's own.</param>
/// <param name="Curtail">From full power to sleep; null for the machine's own.</param>
/// <param name="Wake">From sleep to full power; null for the machine's own.</param>
/// <param name="Source">Where the figures come from.</param>
public sealed record Firmware(
    string Name, ImmutableArray<PowerMode> Modes, int? SleepWatts, TimeSpan? Curtail, TimeSpan? Wake, string Source);
