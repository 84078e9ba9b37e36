using System.Globalization;

namespace SiteSim.Experiments.Calibration;

/// <summary>
/// Holds generated prices to the record: quantiles within 15 % or 2 USD/MWh, whichever is more (near zero a percentage says nothing); the share
/// below zero within 2 points; runs above 200 USD/MWh within 30 % in number and length; autocorrelations within 0.1; the mean day within 8 USD/MWh.
/// </summary>
public static class PriceComparison
{
    private const string Price = "USD/MWh";

    public static IReadOnlyList<ComparisonRow> Of(SeriesStatistics observed, SeriesStatistics generated)
        =>
        [
            new("mean", Price, observed.Mean, generated.Mean, null),
            new("standard deviation", Price, observed.StandardDeviation, generated.StandardDeviation, null),
            .. SeriesStatistics.Probabilities.Select((p, i) => Quantile(p, observed.Quantiles[i], generated.Quantiles[i])),
            new("maximum", Price, observed.Maximum, generated.Maximum, null),
            new("share below 0", "%", 100 * observed.NegativeShare, 100 * generated.NegativeShare, 2),
            new("runs above 200 USD/MWh", "1/year", observed.RunsPerYear, generated.RunsPerYear, 0.3 * observed.RunsPerYear),
            new("length of a run", "steps", observed.RunLength, generated.RunLength, 0.3 * observed.RunLength),
            new("autocorrelation, 1 step", "", observed.StepAutocorrelation, generated.StepAutocorrelation, 0.1),
            new("autocorrelation, 24 h", "", observed.DayAutocorrelation, generated.DayAutocorrelation, 0.1),
            ComparisonRow.RootMeanSquare("mean day, RMS difference", Price, observed.HourMeans, generated.HourMeans, 8),
        ];

    private static ComparisonRow Quantile(double p, double observed, double generated)
        => new(string.Create(CultureInfo.InvariantCulture, $"p{100 * p:0.#}"), Price, observed, generated, Math.Max(0.15 * Math.Abs(observed), 2));
}
