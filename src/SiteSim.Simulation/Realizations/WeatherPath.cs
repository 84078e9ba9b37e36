using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>An evenly spaced path of weather: element i holds from start + i * step for one step.</summary>
/// <param name="Celsius">Dry-bulb temperature, degrees C.</param>
/// <param name="RelativeHumidity">Percent.</param>
public sealed record WeatherPath(double[] Celsius, double[] RelativeHumidity)
{
    /// <summary>Draws a path from a model: a pure function of its arguments, the same bits everywhere.</summary>
    /// <param name="model">The model; its step is the path's.</param>
    /// <param name="startUtc">When the first value begins.</param>
    /// <param name="clock">The place's clock, of which only the standard offset counts.</param>
    /// <param name="length">How many values.</param>
    /// <param name="stream">The stream of this path alone.</param>
    public static WeatherPath Generate(WeatherModel model, DateTime startUtc, LocalClock clock, int length, RandomStream stream)
    {
        var temperature = new PersistentNoisePath(model.Temperature.Noise, model.Step, stream);
        var humidity = new PersistentNoisePath(model.Humidity.Noise, model.Step, stream);
        double own = Math.Sqrt(1 - model.Correlation * model.Correlation);
        double[] celsius = new double[length];
        double[] relativeHumidity = new double[length];
        for (int i = 0; i < length; i++)
        {
            DateTime standard = startUtc + clock.StandardOffset + i * model.Step;
            double warm = temperature.Next();
            celsius[i] = model.Temperature.Value(standard, warm);
            relativeHumidity[i] = model.Humidity.Value(standard, model.Correlation * warm + own * humidity.Next());
        }
        return new WeatherPath(celsius, relativeHumidity);
    }
}
