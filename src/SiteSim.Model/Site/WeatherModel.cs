using System.Collections.Immutable;
using SiteSim.Numerics;

namespace SiteSim.Model.Site;

/// <summary>
/// Stochastic weather: dry bulb and dew point, each a seasonal process, tied by the correlation of their noises, which turns with the year (warm
/// spells are moist in winter and dry in summer).
/// </summary>
/// <remarks>
/// Why the dew point and not the relative humidity: air brings its moisture along, so the dew point has a ceiling the year over, and with it
/// the wet bulb, which cooling lives on. Calendar shapes run on local standard time: the sun keeps no daylight time. Values stay within the
/// record they were fitted to.
/// </remarks>
public sealed record WeatherModel
{
    /// <param name="name">How scenarios call it: dallas.</param>
    /// <param name="source">Origin and terms of the series behind it.</param>
    /// <param name="step">Time from one value to the next.</param>
    /// <param name="temperature">Dry bulb, degrees C, within -90 to 60.</param>
    /// <param name="dewPoint">Dew point, degrees C, within -90 to 40; where it exceeds the dry bulb the air is saturated.</param>
    /// <param name="correlation">12 correlations by month of the dew point's noise with the temperature's, -1 to 1.</param>
    /// <exception cref="ArgumentException">A value outside its range; the message names it.</exception>
    public WeatherModel(string name, string source, TimeSpan step, SeasonalProcess temperature, SeasonalProcess dewPoint, ImmutableArray<double> correlation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        Check(temperature, 60, $"The temperature of {name}", nameof(temperature));
        Check(dewPoint, 40, $"The dew point of {name}", nameof(dewPoint));
        if (correlation.IsDefault || correlation.Length != 12 || correlation.Any(value => !(value >= -1 && value <= 1)))
            throw new ArgumentException($"12 correlations from -1 to 1 expected in {name}.", nameof(correlation));
        (Name, Source, Step, Temperature, DewPoint, Correlation) = (name, source, step, temperature, dewPoint, correlation);
    }

    public string Name { get; }

    public string Source { get; }

    public TimeSpan Step { get; }

    public SeasonalProcess Temperature { get; }

    public SeasonalProcess DewPoint { get; }

    public ImmutableArray<double> Correlation { get; }

    private static void Check(SeasonalProcess process, double highest, string what, string parameter)
    {
        (double low, double high) = (process.Values.Y.Min(), process.Values.Y.Max());
        if (low < -90 || high > highest)
            throw new ArgumentException($"{what} must stay within -90 to {highest} degrees C; it reaches from {low} to {high}.", parameter);
        if (!process.IsIncreasing) throw new ArgumentException($"{what} must not fall as the score rises.", parameter);
    }
}
