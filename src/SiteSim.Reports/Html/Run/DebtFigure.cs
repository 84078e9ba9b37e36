using SiteSim.Model.Finance;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>Project debt by month: what is owed, and how far cash covers its service.</summary>
internal static class DebtFigure
{
    /// <returns>Null for a site without debt, or one that never draws any.</returns>
    public static ChartFigure? Of(RunResult run)
    {
        var months = CashFlow.Of(run.Postings, run.Site.Clock);
        if (run.Site.Finance?.Debt is not { } terms || months.All(m => m.DebtDrawn == Money.Zero))
        {
            return null;
        }

        var cover = DebtCover.Of([.. months.Select(m => m.ForDebtService)], [.. months.Select(m => m.DebtService)]);
        var balances = Balances(run, months);
        return new ChartFigure("debt", "debt", "Debt owed, MUSD, and debt-service cover", Words(months, balances, cover, terms), new FigureTable(
            [
                new("month", "month"), new("debt_usd", "owed at the end of the month, USD"), new("service_usd", "interest and principal, USD"),
                new("cash_for_service_usd", "cash for debt service, USD"), new("cover_x", "cover, x"),
            ],
            [.. months.Select((m, i) => new object?[] { m.Month, balances[i], Statement.Usd(m.DebtService.MicroUsd), Statement.Usd(m.ForDebtService.MicroUsd), cover.Ratios[i] })]))
        {
            Options = new { Covenant = terms.CovenantCover },
            Note = "Cover is cash from running the site, prepayments and coin sold, less tax, over interest and principal due in the month; months without debt service have none.",
        };
    }

    /// <summary>Drawn, with interest added, less repaid.</summary>
    private static decimal[] Balances(RunResult run, IReadOnlyList<CashMonth> months)
    {
        var statement = Statement.Of(run.Postings, LocalTime.Of(run.Site.Clock, run.Site.Horizon));
        var moves = statement.Sums(a => a is Account.DebtDraw or Account.InterestCapitalised or Account.DebtRepayment);
        return [.. months.Select((_, m) => moves.Take(m + 1).Sum())];
    }

    private static string Words(IReadOnlyList<CashMonth> months, decimal[] balances, DebtCover cover, DebtTerms terms)
    {
        var most = Array.IndexOf(balances, balances.Max());
        var owed = $"Most is owed in {Times.Month(months[most].Month)}, {Quantity.Usd(balances[most])}; {Quantity.Usd(balances[^1])} are left at the end.";
        if (cover.Minimum is not { } lowest)
        {
            return $"{owed} No debt service is due within the horizon.";
        }

        var at = Enumerable.Range(0, months.Count).First(m => cover.Ratios[m] == lowest);
        var covenant = terms.CovenantCover is { } asked ? $"; {cover.Breaches(asked).Count} of {cover.Ratios.Count(r => r is not null)} months are below the covenant of {Quantity.Fixed(asked, 2)} x" : "";
        return $"{owed} Cover is lowest in {Times.Month(months[at].Month)}, {Quantity.Fixed(lowest, 2)} x, and {Quantity.Fixed(cover.Average!.Value, 2)} x on average{covenant}.";
    }
}
