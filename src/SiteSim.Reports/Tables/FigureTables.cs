using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Headline figures as one table per section, in the order the run gives them.</summary>
public static class FigureTables
{
    public static IReadOnlyList<TextTable> Of(IReadOnlyList<SummaryFigure> figures) =>
        [.. figures.Select(f => f.Section).Distinct(StringComparer.Ordinal).Select(s => Of(s, [.. figures.Where(f => f.Section == s)]))];

    /// <summary>The same as one table, the section named where it begins.</summary>
    public static TextTable Whole(IReadOnlyList<SummaryFigure> figures) => new(
        "figures",
        ["", "", TextColumn.Number("value"), "unit"],
        [.. figures.GroupBy(f => f.Section, StringComparer.Ordinal).SelectMany(s => s.Select((f, i) => new TextRow([i == 0 ? s.Key : "", .. Row(f).Cells])))]);

    private static TextTable Of(string section, IReadOnlyList<SummaryFigure> figures) =>
        new(section, ["figure", TextColumn.Number("value"), "unit"], [.. figures.Select(Row)]);

    private static TextRow Row(SummaryFigure figure)
    {
        var (number, unit) = Quantity.Split(figure.Value, figure.Unit);
        return new TextRow([figure.Label, number, unit]);
    }
}
