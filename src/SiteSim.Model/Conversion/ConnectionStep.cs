using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Model.Conversion;

/// <summary>More (or less) grid power at the meter from some day on.</summary>
/// <param name="Id">Unique on the site.</param>
/// <param name="AtUtc">The day the utility names.</param>
/// <param name="LateDays">How many days later it really is: the queue.</param>
/// <param name="Limit">What the meter may draw from then on.</param>
public sealed record ConnectionStep(string Id, DateTime AtUtc, Distribution LateDays, Power Limit);
