namespace SiteSim.Scenarios.Binding;

/// <summary>A date or a time on the site's clock.</summary>
internal sealed record LocalTime(DateTime Value);
