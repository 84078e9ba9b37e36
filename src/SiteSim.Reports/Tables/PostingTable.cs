using SiteSim.Model.Finance;
using SiteSim.Reports.Explaining;

namespace SiteSim.Reports.Tables;

/// <summary>Postings one by one, with their sum.</summary>
public static class PostingTable
{
    public static TextTable Of(IReadOnlyList<PostingRecord> postings) => new(
        "postings",
        ["month", "account", "subject", "cause", TextColumn.Number("USD")],
        [.. postings.Select(Row), .. Total(postings)]);

    private static TextRow Row(PostingRecord posting) => new([
        Times.Month(posting.Month), posting.Account.Label(), posting.Subject, posting.Cause, Quantity.Fixed((double)posting.AmountUsd, 2),
    ]);

    private static IEnumerable<TextRow> Total(IReadOnlyList<PostingRecord> postings) => postings.Count < 2 ? []
        : [new TextRow(["total", "", "", "", Quantity.Fixed((double)postings.Sum(p => p.AmountUsd), 2)], IsTotal: true)];
}
