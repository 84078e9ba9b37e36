using SiteSim.Numerics;

namespace SiteSim.Model.Conversion;

/// <summary>Equipment that a phase waits for: transformers, switchgear, racks. Each slips on its own.</summary>
/// <param name="Id">Unique on the site; the cause of what it holds up.</param>
/// <param name="AtUtc">The day the maker names.</param>
/// <param name="LateDays">How many days later it really comes.</param>
/// <param name="Nodes">Nodes in it; 0 for equipment without which the hall cannot be energised at all.</param>
public sealed record Delivery(string Id, DateTime AtUtc, Distribution LateDays, int Nodes);
