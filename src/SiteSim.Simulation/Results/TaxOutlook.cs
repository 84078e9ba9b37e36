using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>What the tax office knows of a site when the horizon ends.</summary>
/// <param name="Terms">Rate and limits.</param>
/// <param name="Year">The year that the horizon's end cuts off, as far as it went; nothing earned yet where a year ended with it.</param>
/// <param name="Last">First day of the horizon's last local month.</param>
/// <param name="DepreciationAhead">Of the tax return in the months after it, of what was in service.</param>
public sealed record TaxOutlook(IncomeTax Terms, TaxYear Year, DateOnly Last, IReadOnlyList<Money> DepreciationAhead)
{
    /// <summary>
    /// Tax that later months add, if they earn this much: less the depreciation still to come and what is carried. Interest of those months is not
    /// known here and not deducted.
    /// </summary>
    /// <param name="earnings">Of each month after the horizon, USD.</param>
    public IReadOnlyList<Money> TaxOn(IReadOnlyList<double> earnings)
    {
        var taxes = new List<Money>();
        var year = Year;
        for (var m = 0; m < earnings.Count; m++)
        {
            if (m > 0 && Last.AddMonths(m + 1).Month == 1) year = Terms.Year(Money.Zero, Money.Zero, Money.Zero, year.Out);
            var depreciation = m < DepreciationAhead.Count ? DepreciationAhead[m] : Money.Zero;
            var next = Terms.Year(year.Earnings + Money.FromUsd(earnings[m]), year.Depreciation + depreciation, year.Interest, year.In);
            taxes.Add(next.Tax - year.Tax);
            year = next;
        }

        return taxes;
    }
}
