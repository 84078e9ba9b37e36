namespace SiteSim.Reports.Comparing;

/// <summary>A figure of two runs.</summary>
/// <param name="Section">Heading it stands under.</param>
/// <param name="Key">Stable name, unit last.</param>
/// <param name="Label">What people read.</param>
/// <param name="Unit">As printed.</param>
/// <param name="A">In <paramref name="Unit"/>; null where A does not define it.</param>
/// <param name="B">In <paramref name="Unit"/>; null where B does not define it.</param>
public sealed record ComparedFigure(string Section, string Key, string Label, string Unit, double? A, double? B)
{
    /// <summary>B less A; null unless both define it.</summary>
    public double? Difference => B - A;

    /// <summary>Difference in percent of A's size; null where A is 0, and for what is in percent already, whose difference is in points.</summary>
    public double? Percent => Unit != "%" && A is { } a && a != 0 ? 100 * Difference / Math.Abs(a) : null;
}
