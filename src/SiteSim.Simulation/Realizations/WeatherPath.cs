using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>An evenly spaced path of weather: element i holds from start + i * step for one step.</summary>
/// <param name="Celsius">Dry-bulb temperature, degrees C.</param>
/// <param name="RelativeHumidity">Percent, above 0 to 100.</param>
public sealed record WeatherPath(double[] Celsius, double[] RelativeHumidity)
{
    /// <summary>Draws a path: a pure function of its arguments, the same bits everywhere; a longer path begins with the shorter one.</summary>
    /// <param name="model">The model; its step is the path's.</param>
    /// <param name="startUtc">When the first value begins.</param>
    /// <param name="clock">The place's clock, of which only the standard offset counts.</param>
    /// <param name="length">How many values.</param>
    /// <param name="stream">The stream of this path alone.</param>
    public static WeatherPath Generate(WeatherModel model, DateTime startUtc, LocalClock clock, int length, RandomStream stream)
    {
        var warmth = new PersistentNoisePath(model.Temperature.Noise, model.Step, stream);
        var moisture = new PersistentNoisePath(model.DewPoint.Noise, model.Step, stream);
        double[] celsius = new double[length];
        double[] relativeHumidity = new double[length];
        for (int i = 0; i < length; i++)
        {
            DateTime standard = startUtc + clock.StandardOffset + i * model.Step;
            double warm = warmth.Next();
            double correlation = model.Correlation[standard.Month - 1];
            double moist = correlation * warm + Math.Sqrt(1 - correlation * correlation) * moisture.Next();
            celsius[i] = model.Temperature.Value(standard, warm);
            double dewPoint = Math.Min(model.DewPoint.Value(standard, moist), celsius[i]);
            relativeHumidity[i] = DewPoint.ToRelativeHumidity(celsius[i], dewPoint);
        }
        return new WeatherPath(celsius, relativeHumidity);
    }
}
