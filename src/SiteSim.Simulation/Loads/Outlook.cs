namespace SiteSim.Simulation.Loads;

/// <summary>How long a load that gives way now would stay short, as far as anybody knows.</summary>
/// <param name="Ahead">To the end of the orders in force, or to the next decision.</param>
/// <param name="IsDated">Whether an order says when it ends; otherwise the time after the next decision is anybody's guess.</param>
internal readonly record struct Outlook(TimeSpan Ahead, bool IsDated);
