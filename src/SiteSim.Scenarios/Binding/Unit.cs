namespace SiteSim.Scenarios.Binding;

/// <summary>A unit and how many of its dimension's base unit it is.</summary>
internal sealed record Unit(string Symbol, decimal Factor);
