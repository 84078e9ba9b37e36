using SiteSim.Model.Finance;
using SiteSim.Reports.Explaining;

namespace SiteSim.Reports.Tables;

/// <summary>Postings summed by month, account, subject and cause, with the sum of those that are cash and of those that are not.</summary>
public static class PostingTable
{
    public static TextTable Of(IReadOnlyList<PostingRecord> postings) => new(
        "postings",
        ["month", "account", "subject", "cause", TextColumn.Number("USD")],
        [.. postings.GroupBy(p => (p.Month, p.Account, p.Subject, p.Cause)).Select(g => Row(g.Key.Month, g.Key.Account, g.Key.Subject, g.Key.Cause, g.Sum(p => p.AmountUsd))),
            .. Total("total", [.. postings.Where(p => p.Account.IsCash())]), .. Total("total, not cash", [.. postings.Where(p => !p.Account.IsCash())])]);

    private static TextRow Row(DateOnly month, Account account, string subject, string cause, decimal usd) =>
        new([Times.Month(month), account.Label(), subject, cause, Quantity.Fixed((double)usd, 2)]);

    private static IEnumerable<TextRow> Total(string name, IReadOnlyList<PostingRecord> postings) => postings.Count < 2 ? []
        : [new TextRow([name, "", "", "", Quantity.Fixed((double)postings.Sum(p => p.AmountUsd), 2)], IsTotal: true)];
}
