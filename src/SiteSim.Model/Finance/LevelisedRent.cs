using SiteSim.Model.Site;

namespace SiteSim.Model.Finance;

/// <summary>Rent in USD per kW of critical IT and month, the measure signed colocation deals are compared by.</summary>
public static class LevelisedRent
{
    private const double MonthsPerYear = 12;

    /// <summary>Average over the initial term: contract value / kW / 12 / years. Escalators are in it, discounting is not.</summary>
    /// <param name="contractUsd">Rent of the whole initial term.</param>
    /// <param name="criticalIt">Leased, not the gross power at the meter, which is 1.35 to 1.5 times as much.</param>
    /// <param name="years">Of the initial term.</param>
    /// <exception cref="ArgumentOutOfRangeException">The power or the term is not above 0.</exception>
    public static double UsdPerKwMonth(double contractUsd, Power criticalIt, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        if (criticalIt <= Power.Zero) throw new ArgumentOutOfRangeException(nameof(criticalIt), criticalIt, "Expected power above 0.");
        return contractUsd / criticalIt.Kilowatts / (MonthsPerYear * years);
    }

    /// <summary>Rent of the first year where it rises by a share e each anniversary: average * n / sum of (1 + e)^k, k from 0 to n - 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The term is less than a year or the escalator -100 % or less.</exception>
    public static double FirstYear(double average, double escalatorPerYear, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        var growth = 1 + DiscountRate.Valid(escalatorPerYear);
        var sum = 0.0;
        for (var year = 0; year < years; year++) sum = sum * growth + 1;
        return average * years / sum;
    }
}
