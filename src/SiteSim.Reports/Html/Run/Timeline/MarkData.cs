namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>A mark as the page's script has it.</summary>
/// <param name="Kind">See <see cref="Mark"/>.</param>
/// <param name="From">Seconds since 1970.</param>
/// <param name="To">The same for an instant.</param>
/// <param name="Label">Short.</param>
/// <param name="Text">A few words.</param>
/// <param name="Usd">Earned, or cost when negative; null when it has no price of its own.</param>
/// <param name="Open">Id of the template that explains it; null for none.</param>
internal sealed record MarkData(string Kind, double From, double To, string Label, string Text, double? Usd, string? Open)
{
    public static MarkData Of(Mark mark) => new(
        mark.Kind, Instants.Seconds(mark.FromUtc), Instants.Seconds(mark.ToUtc), mark.Label, mark.Text, mark.Usd is { } usd ? Math.Round(usd, 2) : null, mark.Panel is { } panel ? $"why-{panel.Id}" : null);
}
