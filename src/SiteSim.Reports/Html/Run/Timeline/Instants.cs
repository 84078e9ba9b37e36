namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Instants as scripts count them.</summary>
internal static class Instants
{
    /// <summary>Since 1970, UTC.</summary>
    public static double Seconds(DateTime utc) => (utc - DateTime.UnixEpoch).TotalSeconds;
}
