using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>
/// Holds generated weather to the record: dry-bulb quantiles within 1.5 K, wet-bulb quantiles within 1 K, the wet bulb's mean day within
/// 1 K, autocorrelations within 0.1, relative humidity at its quartiles within 5 points.
/// </summary>
public static class WeatherComparison
{
    private static readonly (string Name, double P)[] Tails = [("p1", 0.01), ("p50", 0.5), ("p95", 0.95), ("p99", 0.99)];
    private static readonly (string Name, double P)[] Quartiles = [("p25", 0.25), ("p50", 0.5), ("p75", 0.75)];

    public static IReadOnlyList<ComparisonRow> Of(ObservedSeries celsius, ObservedSeries humidity, ObservedSeries generatedCelsius, ObservedSeries generatedHumidity, LocalClock clock)
    {
        ObservedSeries wet = WetBulbs(celsius, humidity);
        ObservedSeries generatedWet = WetBulbs(generatedCelsius, generatedHumidity);
        var standard = new LocalClock(clock.StandardOffset, DaylightRule.None);
        return
        [
            .. Quantiles("dry bulb", "C", Tails, celsius, generatedCelsius, 1.5),
            .. Quantiles("wet bulb", "C", Tails, wet, generatedWet, 1),
            .. Quantiles("relative humidity", "%", Quartiles, humidity, generatedHumidity, 5),
            .. Autocorrelations("dry bulb", celsius, generatedCelsius),
            .. Autocorrelations("wet bulb", wet, generatedWet),
            ComparisonRow.RootMeanSquare("wet bulb, mean day, RMS difference", "K",
                SeriesStatistics.Of(wet, standard).HourMeans, SeriesStatistics.Of(generatedWet, standard).HourMeans, 1),
        ];
    }

    private static ObservedSeries WetBulbs(ObservedSeries celsius, ObservedSeries humidity)
        => celsius with { Values = [.. celsius.Values.Zip(humidity.Values, (t, rh) => double.IsNaN(t + rh) ? double.NaN : WetBulb.FromDryBulb(t, rh))] };

    private static IEnumerable<ComparisonRow> Quantiles(
        string what, string unit, (string Name, double P)[] at, ObservedSeries observed, ObservedSeries generated, double tolerance)
    {
        double[] a = Sample.Sorted(observed.Values);
        double[] b = Sample.Sorted(generated.Values);
        return at.Select(q => new ComparisonRow($"{what} {q.Name}", unit, Sample.Quantile(a, q.P), Sample.Quantile(b, q.P), tolerance));
    }

    private static IEnumerable<ComparisonRow> Autocorrelations(string what, ObservedSeries observed, ObservedSeries generated)
    {
        double[] a = [.. observed.Values];
        double[] b = [.. generated.Values];
        foreach (int hours in new[] { 1, 24, 72 })
        {
            int lag = (int)(TimeSpan.FromHours(hours) / observed.Step);
            yield return new ComparisonRow($"{what} autocorrelation, {hours} h", "", Autocorrelation.At(a, lag), Autocorrelation.At(b, lag), 0.1);
        }
    }
}
