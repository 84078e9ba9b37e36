using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>What a generator is held to against the record it was fitted to.</summary>
/// <param name="Count">Observations.</param>
/// <param name="Mean">In the unit of the series.</param>
/// <param name="StandardDeviation">In the unit of the series.</param>
/// <param name="Quantiles">At <see cref="Probabilities"/>.</param>
/// <param name="Maximum">The greatest value.</param>
/// <param name="NegativeShare">Share 0..1 of values below 0.</param>
/// <param name="RunsPerYear">Runs of consecutive values above <see cref="RunThreshold"/>, per 8,766 observed hours.</param>
/// <param name="RunLength">Mean number of steps of such a run; 0 without one.</param>
/// <param name="StepAutocorrelation">Of asinh(value / 20), one step apart.</param>
/// <param name="DayAutocorrelation">Of asinh(value / 20), 24 h apart.</param>
/// <param name="HourMeans">Mean by local hour, 24 of them.</param>
public sealed record SeriesStatistics(
    int Count,
    double Mean,
    double StandardDeviation,
    IReadOnlyList<double> Quantiles,
    double Maximum,
    double NegativeShare,
    double RunsPerYear,
    double RunLength,
    double StepAutocorrelation,
    double DayAutocorrelation,
    IReadOnlyList<double> HourMeans)
{
    /// <summary>USD/MWh above which a price counts to a run.</summary>
    public const double RunThreshold = 200;

    // asinh(p / 20) is linear in prices up to about 20 USD/MWh and logarithmic far above: spikes do not drown the rest.
    private const double AsinhScale = 20;

    public static IReadOnlyList<double> Probabilities { get; } = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];

    public static SeriesStatistics Of(ObservedSeries series, LocalClock clock)
    {
        double[] values = [.. series.Values];
        double[] sorted = Sample.Sorted(values);
        double mean = sorted.Average();
        double[] bent = [.. values.Select(value => PortableMath.Asinh(value / AsinhScale))];
        (int runs, int steps) = Runs(values);
        double years = sorted.Length * series.Step.TotalHours / 8766;
        return new SeriesStatistics(
            sorted.Length,
            mean,
            Math.Sqrt(sorted.Average(value => (value - mean) * (value - mean))),
            [.. Probabilities.Select(p => Sample.Quantile(sorted, p))],
            sorted[^1],
            sorted.Count(value => value < 0) / (double)sorted.Length,
            runs / years,
            runs == 0 ? 0 : (double)steps / runs,
            Autocorrelation.At(bent, 1),
            Autocorrelation.At(bent, (int)(TimeSpan.FromDays(1) / series.Step)),
            HourlyMeans(series, clock));
    }

    private static (int Runs, int Steps) Runs(double[] values)
    {
        int runs = 0, steps = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (!(values[i] > RunThreshold)) continue;
            steps++;
            if (i == 0 || !(values[i - 1] > RunThreshold)) runs++;
        }
        return (runs, steps);
    }

    private static double[] HourlyMeans(ObservedSeries series, LocalClock clock)
    {
        double[] sum = new double[24];
        int[] count = new int[24];
        for (int i = 0; i < series.Values.Count; i++)
        {
            if (double.IsNaN(series.Values[i])) continue;
            int hour = clock.ToLocal(series.UtcAt(i)).Hour;
            sum[hour] += series.Values[i];
            count[hour]++;
        }
        return [.. sum.Select((total, hour) => total / Math.Max(1, count[hour]))];
    }
}
