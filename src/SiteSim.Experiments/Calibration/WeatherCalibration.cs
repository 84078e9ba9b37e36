using System.Collections.Immutable;
using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>Fits a <see cref="WeatherModel"/> to records of temperature and relative humidity over the same hours.</summary>
public static class WeatherCalibration
{
    public static WeatherModel Fit(ObservedSeries celsius, ObservedSeries relativeHumidity, LocalClock clock, string name, string source)
    {
        if (celsius.StartUtc != relativeHumidity.StartUtc || celsius.Step != relativeHumidity.Step || celsius.Values.Count != relativeHumidity.Values.Count)
            throw new ArgumentException("Temperature and humidity must cover the same intervals.", nameof(relativeHumidity));
        DateTime[] standard = [.. Enumerable.Range(0, celsius.Values.Count).Select(i => celsius.UtcAt(i) + clock.StandardOffset)];
        double[] dewPoints = [.. celsius.Values.Zip(relativeHumidity.Values, (t, rh) => double.IsNaN(t + rh) ? double.NaN : DewPoint.FromRelativeHumidity(t, rh))];
        SeasonalProcessFit temperature = Fit([.. celsius.Values], standard, celsius.Step);
        SeasonalProcessFit dewPoint = Fit(dewPoints, standard, celsius.Step);
        ImmutableArray<double> correlation = [.. Enumerable.Range(1, 12).Select(month => Correlation(temperature.Residuals, dewPoint.Residuals, standard, month))];
        double[] own = [.. dewPoint.Residuals.Select((moist, i) => Own(moist, temperature.Residuals[i], correlation[standard[i].Month - 1]))];
        SeasonalProcess untied = dewPoint.Process with { Noise = NoiseFit.Fit(own, celsius.Step) };
        return new WeatherModel(name, source, celsius.Step, temperature.Process, untied, correlation);
    }

    private static SeasonalProcessFit Fit(double[] values, DateTime[] standard, TimeSpan step)
        => SeasonalProcessFit.Of(values, standard, step, weekend: false, MarginalQuantiles.Bounded(Sample.Sorted(values)));

    /// <summary>What the noise of the dew point has beyond its tie to the temperature's.</summary>
    private static double Own(double moist, double warm, double correlation)
        => (moist - correlation * warm) / Math.Sqrt(1 - correlation * correlation);

    private static double Correlation(double[] a, double[] b, DateTime[] standard, int month)
    {
        double aa = 0, bb = 0, ab = 0;
        for (int i = 0; i < a.Length; i++)
        {
            if (standard[i].Month != month || double.IsNaN(a[i] + b[i])) continue;
            (aa, bb, ab) = (aa + a[i] * a[i], bb + b[i] * b[i], ab + a[i] * b[i]);
        }
        return aa * bb == 0 ? 0 : Math.Round(ab / Math.Sqrt(aa * bb), 3);
    }
}
