namespace SiteSim.Reports.Html.Study;

/// <summary>What a chart needs beside its rows.</summary>
/// <param name="Shared">The same whichever figure or point is chosen; null for nothing.</param>
/// <param name="Own">Of the figure or point that is chosen; null for nothing.</param>
internal sealed record ChartOptions(object? Shared, object? Own);
