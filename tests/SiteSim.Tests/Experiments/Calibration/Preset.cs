using System.Collections.Immutable;
using System.Globalization;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Tests.Model.Mining;
using YamlDotNet.RepresentationModel;

namespace SiteSim.Tests.Experiments.Calibration;

/// <summary>Reads the catalog's fitted models straight from their files.</summary>
internal static class Preset
{
    /// <summary>The text of a file below the catalog: "prices/pjm-dom-2024".</summary>
    public static string Text(string name)
        => File.ReadAllText(Path.Combine(Checkout.Root, "src", "SiteSim.Scenarios", "Catalog", name + ".yaml"));

    public static PriceModel Price(string name)
    {
        YamlNode node = Document($"prices/{name}")["price_model"];
        return new PriceModel((string)node["name"]!, (string)node["source"]!, Step(node), Process(node));
    }

    public static WeatherModel Weather(string name)
    {
        YamlNode node = Document($"climates/{name}")["weather_model"];
        return new WeatherModel((string)node["name"]!, (string)node["source"]!, Step(node), Process(node["temperature"]), Process(node["dew_point"]), Numbers(node["correlation"]));
    }

    private static YamlNode Document(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text(name)));
        return stream.Documents[0].RootNode;
    }

    private static SeasonalProcess Process(YamlNode node)
    {
        YamlNode shape = node["hour_shape"];
        YamlNode noise = node["noise"];
        var seasonality = new Seasonality(
            Numbers(node["month_level"]),
            [.. Numbers(shape["winter"]), .. Numbers(shape["spring"]), .. Numbers(shape["summer"]), .. Numbers(shape["autumn"])],
            Number(node["weekend_shift"]), Numbers(node["month_spread"]), Numbers(node["hour_spread"]));
        return new SeasonalProcess(
            seasonality,
            new PersistentNoise(Number(noise["fast_share"]), Time(noise["fast_half_life"]), Number(noise["slow_share"]), Time(noise["slow_half_life"])),
            new Curve(Numbers(node["score"]).AsSpan(), Numbers(node["value"]).AsSpan()));
    }

    private static TimeSpan Step(YamlNode node) => Time(node["step"]);

    private static TimeSpan Time(YamlNode node)
    {
        string[] parts = ((string)node!).Split(' ');
        double figure = double.Parse(parts[0], CultureInfo.InvariantCulture);
        return parts[1] == "h" ? TimeSpan.FromHours(figure) : TimeSpan.FromMinutes(figure);
    }

    private static double Number(YamlNode node) => double.Parse((string)node!, CultureInfo.InvariantCulture);

    private static ImmutableArray<double> Numbers(YamlNode node) => [.. ((YamlSequenceNode)node).Select(Number)];
}
