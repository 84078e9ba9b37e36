namespace SiteSim.Model.Finance;

/// <summary>
/// Corporate income tax with losses carried forward without end, and never back: a loss of a year after 2017 offsets at most 80 % of the taxable
/// income of a later year (26 U.S.C. 172(a)(2) and (b)(1)(A), as in force for tax years after 2020).
/// </summary>
/// <param name="Rate">Of taxable income, 0 to 1; the federal rate is 0.21 (26 U.S.C. 11(b)).</param>
/// <param name="LossLimit">Share of a year's income that losses may offset, 0 to 1; 0.8 by the statute.</param>
public sealed record IncomeTax(double Rate, double LossLimit)
{
    /// <summary>Tax of each year in turn, amounts in whole micro-USD; the limit is rounded down, the tax to the nearest.</summary>
    /// <param name="incomes">Taxable income of each tax year before losses carried in, negative for a loss.</param>
    /// <exception cref="ArgumentException">The rate or the limit is outside 0 to 1.</exception>
    public IReadOnlyList<TaxYear> Schedule(IReadOnlyList<Money> incomes)
    {
        if (Rate is not (>= 0 and <= 1)) throw new ArgumentException($"Tax rate is {Rate}, expected 0 to 1.");
        if (LossLimit is not (>= 0 and <= 1)) throw new ArgumentException($"Loss limit is {LossLimit}, expected 0 to 1.");
        var years = new List<TaxYear>(incomes.Count);
        var losses = Money.Zero;
        foreach (var income in incomes)
        {
            var year = Year(income, losses);
            years.Add(year);
            losses = year.LossesOut;
        }

        return years;
    }

    private TaxYear Year(Money income, Money losses)
    {
        if (income < Money.Zero) return new(income, losses, Money.Zero, Money.Zero);
        var limit = new Money((long)Math.Floor(income.MicroUsd * LossLimit));
        var used = losses < limit ? losses : limit;
        return new(income, losses, used, new Money((long)Math.Round((income - used).MicroUsd * Rate)));
    }
}
