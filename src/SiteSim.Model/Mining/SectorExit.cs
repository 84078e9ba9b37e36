namespace SiteSim.Model.Mining;

/// <summary>
/// A share of the network's hash rate that leaves at once: a ban, a storm, a switch of sites to other work. It comes back only as the
/// hashprice draws it.
/// </summary>
/// <param name="AtUtc">When, not before the start.</param>
/// <param name="Share">Share of the hash rate at that instant, 0 to below 1 (0.11 makes the retarget of February 2026).</param>
public sealed record SectorExit(DateTime AtUtc, double Share);
