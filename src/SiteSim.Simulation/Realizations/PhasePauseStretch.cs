namespace SiteSim.Simulation.Realizations;

/// <summary>A stretch of time for which a build rested.</summary>
/// <param name="Cause">Id of the pause.</param>
/// <param name="FromUtc">First instant.</param>
/// <param name="ToUtc">First instant after it.</param>
public sealed record PhasePauseStretch(string Cause, DateTime FromUtc, DateTime ToUtc)
{
    /// <summary>How much of it lies in [from, to).</summary>
    public TimeSpan In(DateTime fromUtc, DateTime toUtc)
    {
        var (start, end) = (fromUtc > FromUtc ? fromUtc : FromUtc, toUtc < ToUtc ? toUtc : ToUtc);
        return end > start ? end - start : TimeSpan.Zero;
    }
}
