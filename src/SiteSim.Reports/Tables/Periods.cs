using System.Globalization;

namespace SiteSim.Reports.Tables;

/// <summary>Months as a short table groups them: one by one, or by year where there is more than a year of them.</summary>
/// <param name="Noun">month or year.</param>
/// <param name="Groups">Numbers of the months, from 0, by what their row is called.</param>
internal sealed record Periods(string Noun, IEnumerable<IGrouping<string, int>> Groups)
{
    private const int MostMonths = 12;

    public static Periods Of(IReadOnlyList<DateOnly> months)
    {
        var byYear = months.Count > MostMonths;
        string Name(int m) => byYear ? months[m].Year.ToString(CultureInfo.InvariantCulture) : Times.Month(months[m]);
        return new Periods(byYear ? "year" : "month", Enumerable.Range(0, months.Count).GroupBy(Name));
    }
}
