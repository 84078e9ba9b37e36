using System.Text.Json;
using SiteSim.Model.Finance;
using SiteSim.Reports.Bridges;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run;

/// <summary>Revenue by month and source, credits below the axis, what is left after power, and the share from AI.</summary>
internal static class RevenueFigure
{
    /// <returns>Null for a ledger without revenue.</returns>
    public static ChartFigure? Of(Statement statement)
    {
        var lines = statement.Lines.Where(l => l.Account.IsRevenue()).ToArray();
        if (lines.Length == 0)
        {
            return null;
        }

        var (revenue, ai) = (statement.Sums(a => a.IsRevenue()), statement.Sums(a => a.IsComputeRevenue()));
        var margin = statement.Sums(a => a.IsRevenue() || a.IsPower());
        var rows = statement.Months.Select((month, m) => (IReadOnlyList<object?>)
            [month, .. lines.Select(l => (object?)l.Usd[m]), revenue[m], margin[m], Share(ai[m], revenue[m])]);
        FigureColumn[] columns =
        [
            new("month", "month"), .. lines.Select(l => new FigureColumn(Column(l.Account), $"{l.Label}, USD")),
            new("revenue_usd", "revenue, USD"), new("margin_usd", "margin after power, USD"), new("ai_share_pct", "from AI, %"),
        ];
        return new ChartFigure("revenue-by-month", "revenue", "Revenue by month and source, and what is left after power", Words(statement, revenue, ai, margin), new FigureTable(columns, [.. rows]))
        {
            Options = new { Sources = lines.Select(l => new { Column = Column(l.Account), l.Label, Role = Role(l.Account) }), HasAi = ai.Any(usd => usd != 0) },
        };
    }

    private static string Words(Statement statement, IReadOnlyList<decimal> revenue, IReadOnlyList<decimal> ai, IReadOnlyList<decimal> margin)
    {
        var (all, credits) = (revenue.Sum(), statement.Sums(a => a is Account.SlaCredits or Account.LateCredits).Sum());
        var best = Enumerable.Range(0, revenue.Count).MaxBy(m => revenue[m]);
        string[] sentences =
        [
            $"{Quantity.Usd(all)} of revenue{(all > 0 && ai.Any(usd => usd != 0) ? $", {Quantity.Share((double)(ai.Sum() / all), 1)} of it from AI" : "")}; {Quantity.Usd(margin.Sum())} are left after power.",
            .. revenue.Count > 1 ? [$"The best month is {Times.Month(statement.Months[best])} with {Quantity.Usd(revenue[best])}."] : Array.Empty<string>(),
            .. credits != 0 ? [$"Tenants are credited {Quantity.Usd(-credits)}, drawn below the axis."] : Array.Empty<string>(),
        ];
        return string.Join(' ', sentences);
    }

    private static double? Share(decimal ai, decimal revenue) => revenue > 0 ? Math.Round((double)(100 * ai / revenue), 3) : null;

    private static string Column(Account account) => JsonNamingPolicy.SnakeCaseLower.ConvertName(account.ToString()) + "_usd";

    /// <summary>A colour for each source, those of a kind in shades of one.</summary>
    private static string Role(Account account) => account switch
    {
        Account.TakeOrPay => "compute-1",
        Account.PowerPassThrough => "pass",
        Account.PrepaymentForfeited => "lease-1",
        Account.LateCredits => "limit",
        _ => JsonNamingPolicy.SnakeCaseLower.ConvertName(AccountSteps.Role(account).ToString()),
    };
}
