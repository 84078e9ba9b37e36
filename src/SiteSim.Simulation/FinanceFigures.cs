using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation;

/// <summary>Headline numbers of a site with finance terms, all from the months of its ledger.</summary>
internal static class FinanceFigures
{
    private static readonly Account[] Free = [.. AccountFacts.All.Where(a => !a.IsFinancing())];
    private static readonly Account[] Debt = [Account.DebtDraw, Account.InterestCapitalised, Account.DebtRepayment];

    public static IEnumerable<Figure> Of(SiteModel site, IReadOnlyList<Posting> postings)
    {
        if (site.Finance is not { } terms)
        {
            yield break;
        }

        var months = CashFlow.Of(postings, site.Clock);
        yield return Usd("ebitda_usd", "revenue less power and overhead (EBITDA)", postings, [.. AccountFacts.All.Where(a => a.IsOperating())]);
        yield return Usd("free_cash_usd", "free cash before debt", postings, Free);
        yield return New("free_cash_present_value_usd", "its present value, nothing after the horizon", PresentValue.OfMonths([.. months.Select(m => m.Free.Usd)], terms.DiscountRate), "USD");
        if (terms.Debt is { } debt)
        {
            yield return Usd("debt_outstanding_usd", "debt at the end", postings, Debt);
            var cover = DebtCover.Of([.. months.Select(m => m.Operating)], [.. months.Select(m => m.DebtService)]);
            yield return New("lowest_debt_cover", "lowest debt-service cover", cover.Minimum ?? double.NaN, "x");
            yield return New("mean_debt_cover", "mean debt-service cover", cover.Average ?? double.NaN, "x");
            if (debt.CovenantCover is { } covenant)
            {
                yield return New("covenant_breaches", "months below the covenant", cover.Breaches(covenant).Count, "months");
            }
        }

        yield return New("ai_half_month", "month in which AI passes 50 % of revenue", FirstMonth(months, 0.5), "month");
        yield return New("ai_seventy_month", "month in which AI passes 70 % of revenue", FirstMonth(months, 0.7), "month");
        foreach (var figure in EnterpriseValues(terms.Valuation, months))
        {
            yield return figure;
        }
    }

    private static IEnumerable<Figure> EnterpriseValues(EnterpriseValueRule rule, IReadOnlyList<CashMonth> months)
    {
        Money[] sales = [.. months.Select(m => m.Revenue)];
        var last = months.Count - 12;
        if (last < 0)
        {
            yield break;
        }

        yield return New("enterprise_value_start_usd", "enterprise value at the start, by next-12-month sales", Value(0), "USD");
        yield return New("enterprise_value_end_usd", "enterprise value twelve months before the end", Value(last), "USD");

        double Value(int month) => rule.At(sales, month, months.Take(month + 1).Any(m => m.ComputeRevenue > Money.Zero))!.Value.Usd;
    }

    /// <summary>From 1; NaN when none does.</summary>
    private static double FirstMonth(IReadOnlyList<CashMonth> months, double share)
    {
        for (var month = 0; month < months.Count; month++)
        {
            if (months[month].Revenue > Money.Zero && months[month].ComputeRevenue.Usd >= share * months[month].Revenue.Usd)
            {
                return month + 1;
            }
        }

        return double.NaN;
    }

    private static Figure Usd(string key, string label, IReadOnlyList<Posting> postings, Account[] accounts) => new(
        "finance", key, label, new Money(postings.Where(p => accounts.Contains(p.Account)).Sum(p => p.Amount.MicroUsd)).Usd, "USD", accounts);

    private static Figure New(string key, string label, double value, string unit) => new("finance", key, label, value, unit, []);
}
