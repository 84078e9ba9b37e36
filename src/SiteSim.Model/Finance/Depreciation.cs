namespace SiteSim.Model.Finance;

/// <summary>Charges that write off a cost, in whole micro-USD; the last one takes what rounding left, so they sum to the cost exactly.</summary>
public static class Depreciation
{
    /// <summary>The same charge each month, from cost to salvage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The life is less than a month or the salvage more than the cost.</exception>
    public static IReadOnlyList<Money> StraightLine(Money cost, Money salvage, int lifeMonths)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lifeMonths, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(salvage, cost);
        return Spread(cost - salvage, [.. Enumerable.Repeat(1, lifeMonths)]);
    }

    /// <summary>US tax depreciation (MACRS, general system, half-year convention) by tax year, from the year it enters service.</summary>
    public static IReadOnlyList<Money> Macrs(Money cost, RecoveryPeriod period) => Spread(cost, MacrsTable.BasisPoints(period));

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
