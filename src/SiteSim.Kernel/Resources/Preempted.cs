namespace SiteSim.Kernel;

/// <summary>The cause of the interrupt of a process that lost a <see cref="PreemptiveResource"/>.</summary>
public sealed class Preempted
{
    internal Preempted(Process? by, DateTime usageSince) => (By, UsageSince) = (by, usageSince);

    /// <summary>Who took the unit; null if it was not asked for by a process.</summary>
    public Process? By { get; }

    /// <summary>When the loser had asked for it, UTC, as in Sim#.</summary>
    public DateTime UsageSince { get; }
}
