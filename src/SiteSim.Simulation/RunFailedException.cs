namespace SiteSim.Simulation;

/// <summary>A run could not be finished: a defect of the simulator. Carries all it takes to run into it again.</summary>
public sealed class RunFailedException(long seed, int replication, DateTime simulatedUtc, Exception inner) : Exception(
    FormattableString.Invariant($"the run failed at {simulatedUtc:yyyy-MM-dd HH:mm:ss} UTC (seed {seed}, replication {replication}): {inner.Message}"), inner)
{
    public long Seed { get; } = seed;

    public int Replication { get; } = replication;

    public DateTime SimulatedUtc { get; } = simulatedUtc;
}
