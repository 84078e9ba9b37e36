namespace SiteSim.Model.Finance;

/// <summary>
/// Share of the cost by tax year: IRS Publication 946, How to Depreciate Property, appendix A, table A-1 (half-year convention; 200 % declining
/// balance for 5 and 7 years, 150 % for 15, changing to straight line).
/// </summary>
public static class MacrsTable
{
    private static readonly int[] FiveYear = [2_000, 3_200, 1_920, 1_152, 1_152, 576];

    private static readonly int[] SevenYear = [1_429, 2_449, 1_749, 1_249, 893, 892, 893, 446];

    private static readonly int[] FifteenYear = [500, 950, 855, 770, 693, 623, 590, 590, 591, 590, 591, 590, 591, 590, 591, 295];

    /// <summary>Hundredths of a percent of the cost, as printed; one year more than the period, the first and last being half years.</summary>
    public static IReadOnlyList<int> BasisPoints(RecoveryPeriod period) => period switch
    {
        RecoveryPeriod.FiveYear => FiveYear,
        RecoveryPeriod.SevenYear => SevenYear,
        RecoveryPeriod.FifteenYear => FifteenYear,
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "Expected a recovery period of 5, 7 or 15 years."),
    };
}
