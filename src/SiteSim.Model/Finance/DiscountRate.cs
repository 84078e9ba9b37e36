using SiteSim.Numerics;

namespace SiteSim.Model.Finance;

/// <summary>Effective rates: an annual rate r and a monthly rate i with (1 + i)^12 = 1 + r.</summary>
public static class DiscountRate
{
    private const double MonthsPerYear = 12;

    /// <summary>(1 + r)^(1/12) - 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -100 % or less, or not finite.</exception>
    public static double Monthly(double annual) => PortableMath.Pow(1 + Valid(annual), 1 / MonthsPerYear) - 1;

    /// <summary>(1 + i)^12 - 1; infinite beyond the range of a double.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -100 % or less, or not finite.</exception>
    public static double Annual(double monthly) => PortableMath.Pow(1 + Valid(monthly), MonthsPerYear) - 1;

    internal static double Valid(double rate) => rate > -1 && double.IsFinite(rate)
        ? rate
        : throw new ArgumentOutOfRangeException(nameof(rate), rate, "Expected a finite rate above -1 (-100 %).");
}
