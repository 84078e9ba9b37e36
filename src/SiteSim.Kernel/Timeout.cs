namespace SiteSim.Kernel;

/// <summary>
/// An event that occurs a given time after it was made. To let a process wait and nothing else, use
/// <see cref="DelayExtensions.Delay(Simulation, TimeSpan)"/>, which allocates nothing.
/// </summary>
/// <remarks>
/// A timeout occurs even if a process that waited for it was interrupted, as in Sim#: others may hold it. It counts as an event and the
/// clock gets there. An interrupted <c>Delay</c> leaves nothing behind.
/// </remarks>
public sealed class Timeout : Event
{
    /// <exception cref="ArgumentException">The delay is negative or ends after the year 9999, or the priority does not fit 16 bits.</exception>
    public Timeout(Simulation environment, TimeSpan delay, object? value = null, bool isOk = true, int priority = 0)
        : base(environment)
    {
        IsOk = isOk;
        Value = value;
        IsTriggered = true;
        environment.Schedule(delay, this, priority);
    }
}
