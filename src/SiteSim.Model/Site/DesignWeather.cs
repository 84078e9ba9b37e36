namespace SiteSim.Model.Site;

/// <summary>The hot hour that capacity is sized for; energy follows the weather of the run instead.</summary>
/// <param name="DryBulbCelsius">Outdoor dry bulb, degrees C.</param>
/// <param name="WetBulbCelsius">Outdoor wet bulb, degrees C; need not come in the same hour.</param>
public sealed record DesignWeather(double DryBulbCelsius, double WetBulbCelsius)
{
    /// <summary>Dallas 2020-24, exceeded in one hour of a hundred.</summary>
    public static DesignWeather Dallas { get; } = new(38.2, 26.2);

    /// <summary>What a climate asks for: weather that never changes is its own design, any other is taken for Dallas.</summary>
    public static DesignWeather Of(Climate climate) => climate is Climate.Constant always
        ? new(always.Celsius, WetBulb.FromDryBulb(always.Celsius, always.RelativeHumidity))
        : Dallas;
}
