namespace SiteSim.Scenarios.Studies;

/// <summary>Names of a stress study's points: the plan, or the plan and the shock it is under.</summary>
public static class StressName
{
    /// <summary>Stands in no name of a plan or a shock.</summary>
    internal const string Separator = " / ";

    internal static string Of(string plan, string shock) => plan + Separator + shock;

    /// <returns>The shock is null for the plan as it is.</returns>
    public static (string Plan, string? Shock) Parts(string point)
    {
        var at = point.IndexOf(Separator, StringComparison.Ordinal);
        return at < 0 ? (point, null) : (point[..at], point[(at + Separator.Length)..]);
    }
}
