namespace SiteSim.Kernel;

/// <summary>Waiting that allocates nothing.</summary>
public static class DelayExtensions
{
    internal const string Misuse =
        "A Delay must be yielded at once by the process that asked for it. To store, combine or share a wait, use Timeout.";

    /// <summary>
    /// <c>yield return simulation.Delay(span)</c>: the active process goes on after <paramref name="delay"/>, like after
    /// <see cref="Simulation.Timeout"/> but without an object per wait and, if it is interrupted, without a dead timer left behind.
    /// </summary>
    /// <returns>A token, the same every time, good for being yielded at once and nothing else.</returns>
    /// <exception cref="ArgumentException">The delay is negative or ends after the year 9999.</exception>
    /// <exception cref="InvalidOperationException">No process is active, or the last delay asked for was not yielded.</exception>
    public static Event Delay(this Simulation simulation, TimeSpan delay) => simulation.ArmDelay(delay, 0);

    /// <summary>As <see cref="Delay(Simulation, TimeSpan)"/>, going on in the given <see cref="Phase"/> of the later instant.</summary>
    public static Event Delay(this Simulation simulation, TimeSpan delay, int phase) => simulation.ArmDelay(delay, phase);
}
