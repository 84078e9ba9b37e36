using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Summaries;

/// <summary>How often something happened to one subject.</summary>
/// <param name="Kind">What.</param>
/// <param name="Subject">To whom.</param>
/// <param name="Count">How often.</param>
/// <param name="MeanValue">Mean of the events' values in the kind's own unit; null when they have none.</param>
public sealed record EventCount(EventKind Kind, string Subject, int Count, double? MeanValue)
{
    /// <summary>By kind, then subject in ordinal order.</summary>
    public static IReadOnlyList<EventCount> Of(IReadOnlyList<SiteEvent> events) =>
        [.. events.GroupBy(e => (e.Kind, e.Subject)).OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Subject, StringComparer.Ordinal).Select(g => Of(g.Key.Kind, g.Key.Subject, [.. g]))];

    private static EventCount Of(EventKind kind, string subject, SiteEvent[] events)
    {
        var mean = events.Average(e => e.Value);
        return new EventCount(kind, subject, events.Length, double.IsFinite(mean) ? mean : null);
    }
}
