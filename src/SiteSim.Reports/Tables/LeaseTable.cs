using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>What each lease got and was owed, with the causes, in the months that lie in its term.</summary>
public static class LeaseTable
{
    public static TextTable Of(IReadOnlyList<LeaseMonthSummary> months) => new(
        "leases and their SLA",
        [
            "lease", "month", TextColumn.Number("rent, USD"), TextColumn.Number("availability"), TextColumn.Number("short, min"), "because of",
            TextColumn.Number("credit share"), TextColumn.Number("credit, USD"),
        ],
        [.. months.Where(IsInTerm).Select(Row)]);

    /// <summary>A row per lease over the whole horizon.</summary>
    public static TextTable Totals(IReadOnlyList<LeaseMonthSummary> months) => new(
        "leases and their SLA",
        [
            "lease", TextColumn.Number("months"), TextColumn.Number("rent, USD"), TextColumn.Number("availability"), TextColumn.Number("short, min"),
            TextColumn.Number("credits, USD"), "because of (min)",
        ],
        [.. months.Where(IsInTerm).GroupBy(m => m.Lease, StringComparer.Ordinal).Select(lease => Total(lease.Key, [.. lease]))]);

    private static TextRow Total(string lease, LeaseMonthSummary[] months)
    {
        var (missing, inTerm) = (months.Sum(m => m.UnavailableMinutes), months.Sum(m => m.InTermMinutes));
        var causes = months.SelectMany(m => m.Causes).GroupBy(c => c.Cause, StringComparer.Ordinal)
            .Select(c => new CauseMinutes(c.Key, c.Sum(one => one.Minutes))).OrderByDescending(c => c.Minutes).ToArray();
        var others = causes.Length > 1 ? FormattableString.Invariant($" and {causes.Length - 1} more") : "";
        return new TextRow([
            lease, Quantity.Count(months.Length), Dollars(months.Sum(m => m.RentUsd)), inTerm > 0 ? Quantity.Share(1 - missing / inTerm, 3) : Quantity.Undefined,
            Quantity.Fixed(missing, 1), Dollars(months.Sum(m => m.CreditUsd)), causes.Length == 0 ? "" : Causes(causes[..1]) + others,
        ]);
    }

    private static bool IsInTerm(LeaseMonthSummary month) => month.InTermMinutes > 0 || month.RentUsd != 0;

    private static string Dollars(decimal usd) => Quantity.Fixed((double)usd, 0);

    private static TextRow Row(LeaseMonthSummary month) => new([
        month.Lease, Times.Month(month.Month), Dollars(month.RentUsd), month.InTermMinutes > 0 ? Quantity.Share(month.Availability, 3) : "",
        Quantity.Fixed(month.UnavailableMinutes, 1), Causes(month.Causes), Quantity.Share(month.CreditShare, 1),
        Dollars(month.CreditUsd),
    ]);

    private static string Causes(IReadOnlyList<CauseMinutes> causes) =>
        string.Join(", ", causes.Select(c => $"{c.Cause} {Quantity.Fixed(c.Minutes, 1)}"));
}
