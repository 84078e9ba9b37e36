using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Stochastic weather: temperature and dew point, as sitesim calibrate prints it.")]
internal sealed class WeatherModelSpec : Spec
{
    [Field("Time from one value to the next.", Of = Dimension.Time, Required = true, AtLeast = "1 min", AtMost = "1 day", Example = "1 h")]
    public TimeSpan? Step { get; set; }

    [Field("Dry bulb; values in degrees C.", Required = true)]
    public SeasonalProcessSpec? Temperature { get; set; }

    [Field("Dew point; values in degrees C.", Required = true)]
    public SeasonalProcessSpec? DewPoint { get; set; }

    [Field("12 correlations of the dew point's noise with the temperature's, January first.", Required = true, AtLeast = "-1", AtMost = "1", Items = 12)]
    public List<double>? Correlation { get; set; }

    [Field("Where the figures come from.", Example = "fitted to two years of a station")]
    public string? Source { get; set; }
}
