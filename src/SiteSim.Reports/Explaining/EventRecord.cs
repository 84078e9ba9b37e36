using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Explaining;

/// <summary>An event as <c>explain --json</c> writes it.</summary>
/// <param name="TimeUtc">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Subject">To whom.</param>
/// <param name="Unit">Which machine of the subject, or -1.</param>
/// <param name="Cause">Id behind it, or empty.</param>
/// <param name="Value">In the kind's own unit; null when it has none.</param>
public sealed record EventRecord(DateTime TimeUtc, EventKind Kind, string Subject, int Unit, string Cause, double? Value)
{
    public static EventRecord Of(SiteEvent happened) => new(
        happened.TimeUtc, happened.Kind, happened.Subject, happened.Unit, happened.Cause, double.IsFinite(happened.Value) ? happened.Value : null);
}
