namespace SiteSim.Model.Finance;

/// <summary>
/// Net present value in USD. Flows fall at the end of their period: the first one is discounted once, as the NPV function of spreadsheets
/// does, and what is paid today is added by the caller.
/// Source: R. Brealey, S. Myers, F. Allen, Principles of Corporate Finance, chapter 2.
/// </summary>
public static class PresentValue
{
    /// <summary>Sum of flow k / (1 + rate)^(k + 1), k from 0.</summary>
    /// <param name="flows">USD at the end of each period.</param>
    /// <param name="rate">Per period, as a share.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -100 % or less, or not finite.</exception>
    public static double OfPeriods(IReadOnlyList<double> flows, double rate)
    {
        var growth = 1 + DiscountRate.Valid(rate);
        var value = 0.0;
        for (var k = flows.Count - 1; k >= 0; k--) value = (value + flows[k]) / growth;
        return value;
    }

    /// <summary>Month-end flows at an effective annual rate r: each month discounts by (1 + r)^(1/12).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -100 % or less, or not finite.</exception>
    public static double OfMonths(IReadOnlyList<double> flows, double annualRate) => OfPeriods(flows, DiscountRate.Monthly(annualRate));
}
