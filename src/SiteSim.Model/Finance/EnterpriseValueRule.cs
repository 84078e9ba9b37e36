namespace SiteSim.Model.Finance;

/// <summary>
/// A rule of thumb for enterprise value: the sales of the next twelve months times a multiple, a higher one once AI contracts are signed.
/// A market's opinion on a day, so both multiples are written in the scenario (as 5.9 and 12.3).
/// </summary>
/// <param name="MiningMultiple">Multiple of a site that only mines.</param>
/// <param name="AiMultiple">Multiple of a site with AI contracts.</param>
public sealed record EnterpriseValueRule(double MiningMultiple, double AiMultiple)
{
    private const int Months = 12;

    /// <summary>Value at the start of a month; null where fewer than twelve months follow, as nothing is extrapolated.</summary>
    /// <param name="monthlySales">Revenue of each month.</param>
    /// <param name="month">From 0, the first of the twelve.</param>
    /// <param name="hasAiContracts">Whether any is in force or signed at that time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is negative.</exception>
    public Money? At(IReadOnlyList<Money> monthlySales, int month, bool hasAiContracts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(month);
        if (month > monthlySales.Count - Months) return null;
        var sales = Enumerable.Range(month, Months).Aggregate(Money.Zero, (sum, k) => sum + monthlySales[k]);
        return sales.Share(hasAiContracts ? AiMultiple : MiningMultiple);
    }
}
