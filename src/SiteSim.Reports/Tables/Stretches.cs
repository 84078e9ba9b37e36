using System.Globalization;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>A horizon cut into hours, days or months of local time, or some months together: few enough for a line of letters.</summary>
/// <param name="Words">What one of them is, and from when to when.</param>
/// <param name="AreMonths">Whether they are months.</param>
internal sealed record Stretches(string Words, bool AreMonths, DateOnly First, int MonthsEach, int[] OfRow)
{
    private const int Most = 36;
    private const int MostHours = 48;

    private int Count => OfRow[^1] + 1;

    /// <param name="startsUtc">Of the rows of a series, in order.</param>
    public static Stretches Of(DateTime[] startsUtc, LocalTime time)
    {
        DateTime[] local = [.. startsUtc.Select(time.ToLocal)];
        var (first, last) = (local[0], local[^1]);
        var begin = new DateOnly(first.Year, first.Month, 1);
        if ((last - first).TotalHours <= MostHours)
        {
            return new Stretches($"hour by hour from {Stamp(first, "yyyy-MM-dd HH:mm")}", false, begin, 0, [.. startsUtc.Select(t => (int)(t - startsUtc[0]).TotalHours)]);
        }

        if ((last.Date - first.Date).Days < MostHours)
        {
            return new Stretches($"day by day, {Stamp(first, "yyyy-MM-dd")} to {Stamp(last, "yyyy-MM-dd")}", false, begin, 0, [.. local.Select(t => (t.Date - first.Date).Days)]);
        }

        var each = 1 + (MonthsBetween(begin, last) / Most);
        var words = each == 1 ? "month by month" : FormattableString.Invariant($"{each} months a letter");
        return new Stretches($"{words}, {Stamp(first, "yyyy-MM")} to {Stamp(last, "yyyy-MM")}", true, begin, each, [.. local.Select(t => MonthsBetween(begin, t) / each)]);
    }

    /// <param name="values">By row.</param>
    public double[] Over(double[] values, Func<IEnumerable<double>, double> measure) =>
        [.. OfRow.Zip(values).GroupBy(row => row.First, row => row.Second).Select(g => measure(g))];

    /// <summary>Of months; not a number in a stretch without any.</summary>
    public double[] Sums(IReadOnlyList<DateOnly> months, IReadOnlyList<double> values)
    {
        var sums = Enumerable.Repeat(double.NaN, Count).ToArray();
        foreach (var (month, value) in months.Zip(values))
        {
            var at = MonthsBetween(First, month.ToDateTime(default)) / MonthsEach;
            if (at >= 0 && at < sums.Length)
            {
                sums[at] = (double.IsNaN(sums[at]) ? 0 : sums[at]) + value;
            }
        }

        return sums;
    }

    private static int MonthsBetween(DateOnly from, DateTime to) => (to.Year - from.Year) * 12 + to.Month - from.Month;

    private static string Stamp(DateTime local, string format) => local.ToString(format, CultureInfo.InvariantCulture);
}
