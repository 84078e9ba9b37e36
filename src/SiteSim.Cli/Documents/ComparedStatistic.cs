using SiteSim.Experiments.Calibration;

namespace SiteSim.Cli.Documents;

/// <summary>A statistic of a record beside generated years.</summary>
/// <param name="Statistic">Which.</param>
/// <param name="Unit">Of the values.</param>
/// <param name="Observed">Null where the record does not define it.</param>
/// <param name="Generated">Null where the years do not define it.</param>
/// <param name="Tolerance">By how much they may differ; null where nothing is asked.</param>
/// <param name="Holds">Whether they differ by no more.</param>
internal sealed record ComparedStatistic(string Statistic, string Unit, double? Observed, double? Generated, double? Tolerance, bool Holds)
{
    public static ComparedStatistic Of(ComparisonRow row) => new(row.Statistic, row.Unit, Defined(row.Observed), Defined(row.Generated), row.Tolerance, row.Holds);

    private static double? Defined(double value) => double.IsFinite(value) ? value : null;
}
