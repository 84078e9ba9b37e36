namespace SiteSim.Simulation.Results;

/// <summary>Something that happened on the site.</summary>
/// <param name="TimeUtc">When.</param>
/// <param name="Kind">What: one of <see cref="EventKind"/>.</param>
/// <param name="Subject">To whom: fleet, cluster, lease, feeder or <c>site</c>.</param>
/// <param name="Unit">Which machine of the subject, or -1.</param>
/// <param name="Cause">Id of the order, outage or contract behind it, or empty.</param>
/// <param name="Value">A figure in the kind's own unit, or NaN.</param>
public sealed record SiteEvent(DateTime TimeUtc, EventKind Kind, string Subject, int Unit, string Cause, double Value);
