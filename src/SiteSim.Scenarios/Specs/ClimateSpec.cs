using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Weather: a generator of the catalog, a file of observations, or the same weather all year.", OneOf = ["preset", "file", "constant"], Shorthand = "preset")]
[Catalog("climates", Into = "model")]
internal sealed class ClimateSpec : SeriesSpec
{
    [Field("A generator of the catalog.", Example = "dallas")]
    public string? Preset { get; set; }

    [Field("The generator's figures; what is written here takes the catalog row's place.")]
    public WeatherModelSpec? Model { get; set; }

    [Field("Column of the dry-bulb temperature in degrees C.", Example = "t_c")]
    public string? Temperature { get; set; }

    [Field("Column of the relative humidity in percent.", Example = "rh_pct")]
    public string? Humidity { get; set; }

    [Field("The same weather all year.", Example = "{ temperature: 20 C, humidity: 50 % }")]
    public ConstantWeatherSpec? Constant { get; set; }
}
