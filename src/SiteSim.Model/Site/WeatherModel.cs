using SiteSim.Numerics;

namespace SiteSim.Model.Site;

/// <summary>
/// Stochastic weather: dry-bulb temperature and relative humidity, each a seasonal process, tied by the correlation of their noises.
/// </summary>
/// <remarks>Calendar shapes run on local standard time: the sun keeps no daylight time. Values stay within the record they were fitted to.</remarks>
public sealed record WeatherModel
{
    /// <param name="name">How scenarios call it: dallas.</param>
    /// <param name="source">Origin and terms of the series behind it.</param>
    /// <param name="step">Time from one value to the next.</param>
    /// <param name="temperature">Dry bulb, degrees C.</param>
    /// <param name="humidity">Relative humidity, percent from 0 to 100.</param>
    /// <param name="correlation">Of the noise of the humidity with that of the temperature, -1 to 1.</param>
    /// <exception cref="ArgumentException">A value outside its range; the message names it.</exception>
    public WeatherModel(string name, string source, TimeSpan step, SeasonalProcess temperature, SeasonalProcess humidity, double correlation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        if (humidity.Values.Y.Min() < 0 || humidity.Values.Y.Max() > 100)
            throw new ArgumentException($"The relative humidity of {name} must stay within 0 to 100 %.", nameof(humidity));
        if (temperature.Values.Y.Min() < -90 || temperature.Values.Y.Max() > 60)
            throw new ArgumentException($"The temperature of {name} must stay within -90 to 60 degrees C.", nameof(temperature));
        if (!(correlation >= -1 && correlation <= 1))
            throw new ArgumentOutOfRangeException(nameof(correlation), correlation, "A correlation must lie between -1 and 1.");
        (Name, Source, Step, Temperature, Humidity, Correlation) = (name, source, step, temperature, humidity, correlation);
    }

    public string Name { get; }

    public string Source { get; }

    public TimeSpan Step { get; }

    public SeasonalProcess Temperature { get; }

    public SeasonalProcess Humidity { get; }

    public double Correlation { get; }
}
