namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Something that happened, as the charts mark it.</summary>
/// <param name="Kind">order, outage, short, phase, tenant, peak, price or market.</param>
/// <param name="FromUtc">When it began.</param>
/// <param name="ToUtc">When it was over; the same for an instant.</param>
/// <param name="Label">Short, as it stands in a chart.</param>
/// <param name="Text">What it did, in a few words.</param>
/// <param name="Usd">What it earned, or cost when negative; null when it has no price of its own.</param>
/// <param name="Panel">What explains it.</param>
internal sealed record Mark(string Kind, DateTime FromUtc, DateTime ToUtc, string Label, string Text, double? Usd, MarkPanel? Panel);
