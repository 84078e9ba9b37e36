namespace SiteSim.Model.Finance;

/// <summary>
/// Debt service cover ratio (DSCR) by month: cash available for debt service / debt service. Source: E. Yescombe, Principles of Project
/// Finance (debt cover ratios).
/// </summary>
public sealed record DebtCover
{
    private DebtCover(IReadOnlyList<double?> ratios) => Ratios = ratios;

    /// <summary>By month; null where no debt service is due.</summary>
    public IReadOnlyList<double?> Ratios { get; }

    /// <summary>Lowest ratio; null without any debt service.</summary>
    public double? Minimum => Ratios.Min();

    /// <summary>Mean of the months with debt service (each month counts the same); null without any.</summary>
    public double? Average => Ratios.Average();

    /// <exception cref="ArgumentException">The lists differ in length or a debt service is negative.</exception>
    public static DebtCover Of(IReadOnlyList<Money> cashAvailable, IReadOnlyList<Money> debtService)
    {
        if (cashAvailable.Count != debtService.Count)
            throw new ArgumentException($"{debtService.Count} months of debt service, expected {cashAvailable.Count}.", nameof(debtService));
        return new([.. cashAvailable.Zip(debtService, Ratio)]);
    }

    /// <summary>Months, from 0, with a ratio below the covenant.</summary>
    public IReadOnlyList<int> Breaches(double covenant) => [.. Enumerable.Range(0, Ratios.Count).Where(month => Ratios[month] < covenant)];

    private static double? Ratio(Money cash, Money service)
    {
        if (service < Money.Zero) throw new ArgumentException($"Debt service is {service}, expected 0 or more.");
        return service == Money.Zero ? null : (double)cash.MicroUsd / service.MicroUsd;
    }
}
