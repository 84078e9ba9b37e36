namespace SiteSim.Reports.Html.Study;

/// <summary>A value of an axis.</summary>
/// <param name="Text">As the study writes it.</param>
/// <param name="Position">Where it stands: the number, for a date milliseconds since 1970 (UTC), for a word its place in the order.</param>
internal sealed record AxisValue(string Text, double Position);
