using System.Text.Json;
using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Files;

/// <summary><c>ledger.parquet</c>: a row per posting, exact.</summary>
internal static class LedgerFile
{
    public const string FileName = "ledger.parquet";

    public static void Write(string path, IReadOnlyList<Posting> postings, LocalTime time)
    {
        var table = new ParquetTable();
        table.AddTimes("time_utc", "when it is owed", [.. postings.Select(p => p.TimeUtc)]);
        table.AddDates("month", "first day of the local month it is owed for", [.. postings.Select(p => time.BillingMonth(p.TimeUtc))]);
        table.AddTexts("account", "account, as in summary.json", [.. postings.Select(p => Name(p.Account))]);
        table.AddTexts("subject", "fleet, cluster, lease, block, class of assets or site", [.. postings.Select(p => p.Subject)]);
        table.AddTexts("cause", "operations, or the id of a contract, order, outage, phase or rule", [.. postings.Select(p => p.Cause)]);
        table.AddMoney("amount_usd", "positive in, negative out", [.. postings.Select(p => Statement.Usd(p.Amount.MicroUsd))]);
        table.Save(path);
    }

    public static IReadOnlyList<Posting> Read(string path)
    {
        using var columns = ParquetColumns.Open(path);
        var times = columns.Values<DateTime>("time_utc");
        var accounts = columns.Texts("account");
        var subjects = columns.Texts("subject");
        var causes = columns.Texts("cause");
        var amounts = columns.Values<decimal>("amount_usd");
        return [.. Enumerable.Range(0, columns.Rows).Select(i =>
            new Posting(times[i], Accounts[accounts[i]], subjects[i], new Money((long)(amounts[i] * 1_000_000m)), causes[i]))];
    }

    private static readonly Dictionary<string, Account> Accounts = AccountFacts.All.ToDictionary(Name);

    private static string Name(Account account) => JsonNamingPolicy.SnakeCaseLower.ConvertName(account.ToString());
}
