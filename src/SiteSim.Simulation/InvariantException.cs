namespace SiteSim.Simulation;

/// <summary>Something that must always hold did not: a defect of the simulator, never of its input.</summary>
public sealed class InvariantException(DateTime simulatedUtc, string message)
    : Exception(FormattableString.Invariant($"{message} (at {simulatedUtc:yyyy-MM-dd HH:mm:ss.fffffff} UTC)"))
{
    public DateTime SimulatedUtc { get; } = simulatedUtc;
}
