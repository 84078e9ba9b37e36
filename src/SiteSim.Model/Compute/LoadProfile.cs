namespace SiteSim.Model.Compute;

/// <summary>Share of active power that a load asks for, by local hour.</summary>
/// <param name="Name">Catalog name.</param>
/// <param name="Weekday">24 shares 0..1.</param>
/// <param name="Weekend">24 shares 0..1.</param>
/// <param name="Source">Where the shape comes from.</param>
public sealed record LoadProfile(string Name, IReadOnlyList<double> Weekday, IReadOnlyList<double> Weekend, string Source)
{
    public static LoadProfile Full { get; } = new("full", Enumerable.Repeat(1.0, 24).ToArray(), Enumerable.Repeat(1.0, 24).ToArray(), "definition");

    /// <summary>Share at a local time.</summary>
    public double At(DateTime local) => (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Weekend : Weekday)[local.Hour];
}
