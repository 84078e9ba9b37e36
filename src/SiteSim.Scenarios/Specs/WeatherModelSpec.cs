using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Stochastic weather: temperature and relative humidity.")]
internal sealed class WeatherModelSpec : Spec
{
    [Field("Time from one value to the next.", Of = Dimension.Time, Required = true, AtLeast = "1 min", AtMost = "1 day", Example = "1 h")]
    public TimeSpan? Step { get; set; }

    [Field("Dry bulb; values in degrees C.", Required = true)]
    public SeasonalProcessSpec? Temperature { get; set; }

    [Field("Relative humidity; values in percent.", Required = true)]
    public SeasonalProcessSpec? Humidity { get; set; }

    [Field("Of the noise of the humidity with that of the temperature.", Required = true, AtLeast = "-1", AtMost = "1", Example = "-0.5")]
    public double? Correlation { get; set; }

    [Field("Where the figures come from.", Example = "fitted to two years of a station")]
    public string? Source { get; set; }
}
