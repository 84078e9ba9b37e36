namespace SiteSim.Reports.Html.Study;

/// <summary>An axis as a chart needs it.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Scale">number, date or word.</param>
/// <param name="Unit">Of the numbers.</param>
/// <param name="Texts">Its values in order.</param>
/// <param name="Positions">Where they stand.</param>
internal sealed record AxisOptions(string Label, string Scale, string Unit, IReadOnlyList<string> Texts, IReadOnlyList<double> Positions)
{
    public static AxisOptions Of(StudyAxis axis) => new(
        axis.Label, axis.Scale.ToString().ToLowerInvariant(), axis.Unit, [.. axis.Values.Select(v => StudyAxis.Shown(v.Text))], [.. axis.Values.Select(v => v.Position)]);
}
