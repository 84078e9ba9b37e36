namespace SiteSim.Reports.Html.Study;

/// <summary>An axis as a chart needs it.</summary>
/// <param name="Path">In the scenario.</param>
/// <param name="Scale">number, date or word.</param>
/// <param name="Unit">Of the numbers.</param>
/// <param name="Texts">Its values in order.</param>
/// <param name="Positions">Where they stand.</param>
internal sealed record AxisOptions(string Path, string Scale, string Unit, IReadOnlyList<string> Texts, IReadOnlyList<double> Positions)
{
    public static AxisOptions Of(StudyAxis axis) => new(
        axis.Path, axis.Scale.ToString().ToLowerInvariant(), axis.Unit, [.. axis.Values.Select(v => v.Text)], [.. axis.Values.Select(v => v.Position)]);
}
