namespace SiteSim.Reports.Explaining;

/// <summary>A phase and what something did to its dates.</summary>
/// <param name="Phase">Id of the phase.</param>
/// <param name="Days">Later; below zero for earlier.</param>
public sealed record PhaseLate(string Phase, double Days);
