namespace SiteSim.Model.Contracts;

/// <summary>
/// A tenant's right to more power: a phase of the conversion that waits for it, and is given up when it lapses. Until it is exercised the megawatts
/// go on mining.
/// </summary>
/// <param name="Id">Unique on the site; named as the cause.</param>
/// <param name="Phase">The phase that it sets off; the phase's lease holds the rent agreed.</param>
/// <param name="FromUtc">First instant it may be exercised.</param>
/// <param name="UntilUtc">First instant it may no longer.</param>
/// <param name="Notice">From exercise to the day the power is promised for.</param>
/// <param name="AtUtc">When the tenant exercises it; null where a price decides, or never.</param>
/// <param name="Strike">The price that decides; null where a day does, or nothing.</param>
public sealed record ExpansionOption(
    string Id, string Phase, DateTime FromUtc, DateTime UntilUtc, TimeSpan Notice, DateTime? AtUtc, GpuStrike? Strike);
