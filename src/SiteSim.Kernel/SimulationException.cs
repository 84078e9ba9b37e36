namespace SiteSim.Kernel;

/// <summary>
/// The run ended on an error: an exception thrown by a process (<see cref="Exception.InnerException"/>), a failure or fault nobody
/// handled. Says when, in simulated time, and what happened last.
/// </summary>
/// <remarks>The kernel stays usable: the process that threw is over, and the run may be continued to inspect what is left.</remarks>
public sealed class SimulationException : InvalidOperationException
{
    internal SimulationException(string problem, string description, DateTime time, IReadOnlyList<string> lastEvents, Exception? inner)
        : base(Compose(problem, description, time, lastEvents), inner)
    {
        Time = time;
        LastEvents = lastEvents;
    }

    /// <summary>Simulated time, UTC.</summary>
    public DateTime Time { get; }

    /// <summary>The last events, oldest first, each with its time.</summary>
    public IReadOnlyList<string> LastEvents { get; }

    private static string Compose(string problem, string description, DateTime time, IReadOnlyList<string> lastEvents)
    {
        string run = description.Length == 0 ? "" : $" ({description})";
        return $"At {RecentEvents.Format(time)}{run}: {problem}\nLast events: {string.Join("; ", lastEvents)}.";
    }
}
