namespace SiteSim.Model.Contracts;

/// <summary>A step of a credit table: more unavailability than this in a month owes that share of the month's rent.</summary>
/// <param name="Above">Cumulative unavailability in the month that must be exceeded.</param>
/// <param name="CreditShare">Share 0..1 of the monthly rent owed in all, not on top of lower tiers.</param>
public sealed record SlaTier(TimeSpan Above, double CreditShare);
