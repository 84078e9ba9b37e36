using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Html;

/// <summary>Figures large at the top of the page: the first of each section, more of the money.</summary>
internal static class Headlines
{
    private const int OfMoney = 3, OfOthers = 1;

    public static IEnumerable<SummaryFigure> Of(IReadOnlyList<SummaryFigure> figures) =>
        figures.GroupBy(f => f.Section).OrderBy(g => g.Key == "money" ? 0 : 1).SelectMany(g => g.Take(g.Key == "money" ? OfMoney : OfOthers));
}
