namespace SiteSim.Cli.Running;

/// <summary>How long a command has still to go if it goes on as it did.</summary>
internal static class TimeLeft
{
    /// <summary>The first moments are the runtime's own and say nothing of the rest.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);

    /// <param name="elapsed">So far.</param>
    /// <param name="fraction">Of the work that is done, 0..1.</param>
    /// <returns>Null where nobody can say yet.</returns>
    public static TimeSpan? Of(TimeSpan elapsed, double fraction) => elapsed < Warm || fraction <= 0 ? null : elapsed * ((1 - fraction) / fraction);

    /// <summary>Two units at most: 42 s, 3 min 10 s, 2 h 5 min.</summary>
    public static string Words(TimeSpan left) => left switch
    {
        { TotalMinutes: < 1 } => FormattableString.Invariant($"{left.TotalSeconds:0} s"),
        { TotalHours: < 1 } => FormattableString.Invariant($"{left.Minutes} min {left.Seconds} s"),
        _ => FormattableString.Invariant($"{Math.Floor(left.TotalHours):0} h {left.Minutes} min"),
    };
}
