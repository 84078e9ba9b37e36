using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>Postings one by one, with their sum.</summary>
public static class PostingTable
{
    public static TextTable Of(IReadOnlyList<Posting> postings, LocalTime time) => new(
        "postings",
        ["owed at (local)", "month", "account", "subject", "cause", TextColumn.Number("USD")],
        [.. postings.Select(p => Row(p, time)), .. Total(postings)]);

    private static TextRow Row(Posting posting, LocalTime time) => new([
        time.Local(posting.TimeUtc), Times.Month(time.BillingMonth(posting.TimeUtc)), posting.Account.Label(), posting.Subject, posting.Cause,
        Quantity.Fixed(posting.Amount.Usd, 2),
    ]);

    private static IEnumerable<TextRow> Total(IReadOnlyList<Posting> postings) => postings.Count < 2 ? []
        : [new TextRow(["total", "", "", "", "", Quantity.Fixed(new Money(postings.Sum(p => p.Amount.MicroUsd)).Usd, 2)], IsTotal: true)];
}
