namespace SiteSim.Model.Finance;

/// <summary>Charges that write off a cost, in whole micro-USD; the last one takes what rounding left, so they sum to the cost exactly.</summary>
public static class Depreciation
{
    private const int MonthsPerYear = 12;

    /// <summary>The same charge each month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The life is less than a month.</exception>
    public static IReadOnlyList<Money> StraightLine(Money cost, int lifeMonths)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lifeMonths, 1);
        return Spread(cost, [.. Enumerable.Repeat(1, lifeMonths)]);
    }

    /// <summary>
    /// The same charge each month, half of it in the month of service and the other half a life later: the mid-month convention of
    /// IRS Publication 946, How to Depreciate Property (table A-7a, real property over 39 years).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The life is less than a month.</exception>
    public static IReadOnlyList<Money> MidMonth(Money cost, int lifeMonths)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lifeMonths, 1);
        return Spread(cost, [1, .. Enumerable.Repeat(2, lifeMonths - 1), 1]);
    }

    /// <summary>US tax depreciation (MACRS, general system, half-year convention) by tax year, from the year it enters service.</summary>
    public static IReadOnlyList<Money> Macrs(Money cost, RecoveryPeriod period) => Spread(cost, MacrsTable.BasisPoints(period));

    /// <summary>The same by month: a year's charge is spread evenly over its months in service.</summary>
    /// <param name="cost">To write off.</param>
    /// <param name="period">Class of the property.</param>
    /// <param name="month">Calendar month, 1 to 12, in which it enters service.</param>
    public static IReadOnlyList<Money> MacrsByMonth(Money cost, RecoveryPeriod period, int month)
    {
        var charges = new List<Money>();
        foreach (var charge in Macrs(cost, period))
        {
            var months = charges.Count == 0 ? MonthsPerYear + 1 - month : MonthsPerYear;
            charges.AddRange(StraightLine(charge, months));
        }

        return charges;
    }

    private static Money[] Spread(Money total, IReadOnlyList<int> weights)
    {
        Int128 sum = weights.Sum();
        var charges = new Money[weights.Count];
        var left = total;
        for (var k = 0; k < charges.Length - 1; k++)
        {
            charges[k] = new Money((long)((Int128)total.MicroUsd * weights[k] / sum));
            left -= charges[k];
        }

        charges[^1] = left;
        return charges;
    }
}
