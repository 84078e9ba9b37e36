namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Machines of a fleet or cluster by hour.</summary>
/// <param name="Name">Fleet or cluster.</param>
/// <param name="Kind">Its colour.</param>
/// <param name="OnSite">Number of its column: machines there.</param>
/// <param name="Down">Number of its column: out of service.</param>
internal sealed record BoardColumns(string Name, string Kind, int OnSite, int Down);
