namespace SiteSim.Model.Finance;

/// <summary>
/// Corporate income tax of calendar years. Interest is deductible up to a share of earnings before interest and depreciation, the rest is carried
/// forward (26 U.S.C. 163(j), with depreciation added back for years after 2024 by Public Law 119-21). Losses are carried forward without
/// end, and never back: a loss of a year after 2017 offsets at most 80 % of the taxable income of a later year (26 U.S.C. 172(a)(2) and (b)(1)(A), as
/// in force for tax years after 2020).
/// </summary>
/// <param name="Rate">Of taxable income, 0 to 1; the federal rate is 0.21 (26 U.S.C. 11(b)).</param>
/// <param name="LossLimit">Share of a year's income that losses may offset, 0 to 1; 0.8 by the statute.</param>
/// <param name="InterestLimit">Share of a year's earnings that interest may offset, 0 to 1; 0.3 by the statute. What exceeds it is carried, also at 1.</param>
public sealed record IncomeTax(double Rate, double LossLimit, double InterestLimit)
{
    /// <summary>The tax of a year, amounts in whole micro-USD; limits are rounded down, the tax to the nearest.</summary>
    /// <param name="earnings">Before interest, depreciation and losses of other years, negative for a loss.</param>
    /// <param name="depreciation">0 or more.</param>
    /// <param name="interest">0 or more.</param>
    /// <param name="carried">From earlier years.</param>
    /// <exception cref="ArgumentException">The rate or a limit is outside 0 to 1.</exception>
    public TaxYear Year(Money earnings, Money depreciation, Money interest, TaxCarry carried)
    {
        Check(Rate, "Tax rate");
        Check(LossLimit, "Loss limit");
        Check(InterestLimit, "Interest limit");
        var deductible = Least(interest + carried.Interest, Limit(earnings, InterestLimit));
        var income = earnings - depreciation - deductible;
        var used = Least(carried.Losses, Limit(income, LossLimit));
        var taxable = income < Money.Zero ? Money.Zero : income - used;
        return new(earnings, depreciation, interest, carried, deductible, used, taxable.Share(Rate));
    }

    private static Money Limit(Money income, double share) => income < Money.Zero ? Money.Zero : new((long)Math.Floor(income.MicroUsd * share));

    private static Money Least(Money left, Money right) => left < right ? left : right;

    private static void Check(double share, string what)
    {
        if (share is not (>= 0 and <= 1)) throw new ArgumentException($"{what} is {share}, expected 0 to 1.");
    }
}
