namespace SiteSim.Model.Contracts;

/// <summary>A part of a lease handed over before the rest.</summary>
/// <param name="FromUtc">First instant it pays for.</param>
/// <param name="ToUtc">First instant it no longer does on its own: the term begins, or the tenant leaves.</param>
/// <param name="Share">Of the critical IT, 0..1.</param>
public sealed record LeaseStage(DateTime FromUtc, DateTime ToUtc, double Share)
{
    /// <summary>Time of the whole lease that its part of [from, to) is worth.</summary>
    public double TicksIn(DateTime fromUtc, DateTime toUtc)
    {
        var (start, end) = (fromUtc > FromUtc ? fromUtc : FromUtc, toUtc < ToUtc ? toUtc : ToUtc);
        return end > start ? Share * (end - start).Ticks : 0;
    }
}
