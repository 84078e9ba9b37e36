namespace SiteSim.Kernel;

/// <summary>The cause of the interrupt of a process that lost a <see cref="PreemptiveResource"/>.</summary>
/// <param name="By">Who took it; null if no process asked for it.</param>
/// <param name="UsageSince">When the loser had asked for it, UTC, as in Sim#.</param>
public sealed record Preempted(Process? By, DateTime UsageSince);
