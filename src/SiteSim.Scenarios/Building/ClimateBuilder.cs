using SiteSim.Model.Site;
using SiteSim.Scenarios.Series;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>The weather.</summary>
internal static class ClimateBuilder
{
    public static Climate? Build(ClimateSpec? spec, BuildContext context) => spec switch
    {
        null => null,
        { Constant: { } constant } => Constant(constant),
        { File: not null } => Observed(spec, context),
        { Model: { } model } => Model(spec.Preset ?? "own", model, context) is { } generator ? new Climate.Generated(generator) : null,
        _ => null,
    };

    private static Climate.Constant? Constant(ConstantWeatherSpec spec) =>
        spec is { Temperature: { } celsius, Humidity: { } share } ? new Climate.Constant(celsius, share * 100) : null;

    private static Climate.Observed? Observed(ClimateSpec spec, BuildContext context)
    {
        if (SeriesFile.Read(spec, [(nameof(spec.Temperature), spec.Temperature), (nameof(spec.Humidity), spec.Humidity)], context) is not { } series)
            return null;
        return new Climate.Observed(series.StartUtc, series.Step, series.Columns[0], series.Columns[1]);
    }

    private static WeatherModel? Model(string name, WeatherModelSpec spec, BuildContext context)
    {
        var temperature = SeasonalBuilder.Process(spec.Temperature, context);
        var dewPoint = SeasonalBuilder.Process(spec.DewPoint, context);
        if (spec is not { Step: { } step, Correlation: { } correlation } || temperature is null || dewPoint is null)
            return null;
        return context.Try(spec.Place, () => new WeatherModel(name, spec.Source ?? "the scenario", step, temperature, dewPoint, [.. correlation]));
    }
}
