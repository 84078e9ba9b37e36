namespace SiteSim.Model.Contracts;

/// <summary>A tenant that stops paying and leaves: on a day, or at a constant rate from the start of its rent.</summary>
/// <param name="AtUtc">The day; null where the rate holds.</param>
/// <param name="PerYear">Defaults a year, 365 days, where there is no day.</param>
public sealed record TenantDefault(DateTime? AtUtc, double PerYear);
