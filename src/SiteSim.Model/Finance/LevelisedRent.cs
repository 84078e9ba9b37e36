using SiteSim.Model.Contracts;
using SiteSim.Model.Site;

namespace SiteSim.Model.Finance;

/// <summary>
/// Rent in USD per kW of critical IT and month, averaged over the initial term: the measure signed colocation deals are compared by. Escalators are
/// in it, discounting is not.
/// </summary>
public static class LevelisedRent
{
    /// <summary>Of a lease, by its months; the last may be a part of one.</summary>
    public static double Of(ColocationLease lease)
    {
        var (usd, months) = (0.0, 0.0);
        for (var (month, i) = (lease.StartUtc, 0); month < lease.EndUtc; month = lease.StartUtc.AddMonths(++i))
        {
            var share = Math.Min(1, (lease.EndUtc - month) / (lease.StartUtc.AddMonths(i + 1) - month));
            usd += lease.MonthlyRentUsd(month) * share;
            months += share;
        }

        return UsdPerKwMonth(usd, lease.CriticalIt, months);
    }

    /// <summary>Contract value / kW / months.</summary>
    /// <param name="contractUsd">Rent of the whole initial term.</param>
    /// <param name="criticalIt">Leased, not the gross power at the meter, which is 1.35 to 1.5 times as much.</param>
    /// <param name="months">Of the initial term.</param>
    /// <exception cref="ArgumentOutOfRangeException">The power or the term is not above 0.</exception>
    public static double UsdPerKwMonth(double contractUsd, Power criticalIt, double months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(months, 0);
        if (criticalIt <= Power.Zero) throw new ArgumentOutOfRangeException(nameof(criticalIt), criticalIt, "Expected power above 0.");
        return contractUsd / criticalIt.Kilowatts / months;
    }
}
