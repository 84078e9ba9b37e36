using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>
/// The monthly statement of cash, thousands of dollars: a row per month, a column per account with postings, and the sums that they build up to. A site
/// whose ledger holds revenue and power only ends at the margin; any other goes on to EBITDA, free cash and the owner's cash, which opens at 0.
/// </summary>
public static class StatementTable
{
    private const string Ebitda = "EBITDA";

    public static TextTable Of(Statement statement)
    {
        var columns = Columns(statement);
        return new TextTable(
            "monthly statement, kUSD",
            ["month", .. columns.Select(c => TextColumn.Number(c.Heading))],
            [
                .. statement.Months.Select((month, m) => Row(Times.Month(month), columns, c => c.Usd[m])),
                Row("total", columns, c => c.Total) with { IsTotal = true },
            ]);
    }

    /// <summary>The same in widths a page can hold: up to EBITDA, and from EBITDA to the owner's cash; a statement that ends at the margin is one.</summary>
    public static IReadOnlyList<TextTable> Parts(Statement statement)
    {
        var whole = Of(statement);
        var turn = whole.Columns.ToList().FindIndex(c => c.Heading == Ebitda);
        return turn < 0 ? [whole] : [Part(whole, "operations", [.. Enumerable.Range(0, turn + 1)]), Part(whole, "cash", [0, .. Enumerable.Range(turn, whole.Columns.Count - turn)])];
    }

    private static TextTable Part(TextTable whole, string title, int[] columns) => new(
        title, [.. columns.Select(c => whole.Columns[c])], [.. whole.Rows.Select(r => r with { Cells = [.. columns.Select(c => r.Cells[c])] })]);

    private static TextRow Row(string heading, IReadOnlyList<StatementColumn> columns, Func<StatementColumn, decimal?> amount) =>
        new([heading, .. columns.Select(c => amount(c) is { } usd ? Quantity.ThousandUsd(usd) : "")]);

    internal static IReadOnlyList<StatementColumn> Columns(Statement statement)
    {
        bool Has(Func<Account, bool> kind) => statement.Lines.Any(l => kind(l.Account));
        IEnumerable<StatementColumn> Lines(Func<Account, bool> kind) => statement.Lines.Where(l => kind(l.Account)).Select(StatementColumn.Of);
        StatementColumn Sum(string heading, Func<Account, bool> kind) => StatementColumn.Flow(heading, statement.Sums(kind));
        StatementColumn[] SumIf(bool has, string heading, Func<Account, bool> kind) => has ? [Sum(heading, kind)] : [];

        IEnumerable<StatementColumn> operating = [.. Lines(a => a.IsRevenue()), Sum("revenue", a => a.IsRevenue()), .. Lines(a => a.IsPower())];
        if (!Has(a => !a.IsRevenue() && !a.IsPower()))
        {
            return [.. operating, Sum("margin", _ => true)];
        }

        return
        [
            .. operating, .. Lines(a => a == Account.Overhead), Sum(Ebitda, a => a.IsOperating()),
            .. Lines(a => a.IsPrepayment() || a.IsTreasury() || a.IsInvestment()),
            .. SumIf(Has(a => a.IsPrepayment() || a.IsTreasury() || a.IsInvestment()), "free cash", a => a.IsFreeCash()),
            .. Lines(a => a == Account.TaxPaid), .. Lines(a => a.IsFinancing()), Sum("cash to owner", a => a.IsCash()),
            .. StatementColumn.Balance("cash opening", "cash closing", statement.Sums(a => a.IsCash())),
        ];
    }
}
