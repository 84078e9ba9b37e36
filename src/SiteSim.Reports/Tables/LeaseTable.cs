using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>What each lease got and was owed, month by month, with the causes.</summary>
public static class LeaseTable
{
    public static TextTable Of(IReadOnlyList<LeaseMonthSummary> months) => new(
        "leases and their SLA",
        [
            "lease", "month", TextColumn.Number("rent, USD"), TextColumn.Number("availability"), TextColumn.Number("short, min"), "because of",
            TextColumn.Number("credit share"), TextColumn.Number("credit, USD"),
        ],
        [.. months.Select(Row)]);

    private static TextRow Row(LeaseMonthSummary month) => new([
        month.Lease, Times.Month(month.Month), Quantity.Fixed((double)month.RentUsd, 0), Quantity.Share(month.Availability, 3),
        Quantity.Fixed(month.UnavailableMinutes, 1), Causes(month.Causes), Quantity.Share(month.CreditShare, 1),
        Quantity.Fixed((double)month.CreditUsd, 0),
    ]);

    private static string Causes(IReadOnlyList<CauseMinutes> causes) =>
        string.Join(", ", causes.Select(c => $"{c.Cause} {Quantity.Fixed(c.Minutes, 1)}"));
}
