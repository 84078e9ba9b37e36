using System.Globalization;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Experiments.Calibration;

/// <summary>From a record to a model, its text, and the record beside what the model generates. Deterministic.</summary>
public static class Calibrator
{
    // The comparison's own stream: no scenario has this purpose, and the figures do not move from one run to the next.
    private const string Purpose = "calibration";

    /// <param name="request">Name, source, command and clock.</param>
    /// <param name="usdPerMwh">The record; a year or more, as every month and hour must be in it.</param>
    /// <param name="offerCapUsdPerMwh">The market's offer cap: no generated price exceeds it.</param>
    public static Calibration<PriceModel> Price(CalibrationRequest request, ObservedSeries usdPerMwh, double offerCapUsdPerMwh)
    {
        RequireAYear(usdPerMwh);
        PriceModel model = PriceCalibration.Fit(usdPerMwh, request.Clock, request.Name, request.Source, offerCapUsdPerMwh);
        double[] path = PricePath.Generate(model, usdPerMwh.StartUtc, request.Clock, Length(usdPerMwh), Stream(request));
        IReadOnlyList<ComparisonRow> comparison = PriceComparison.Of(
            SeriesStatistics.Of(usdPerMwh, request.Clock), SeriesStatistics.Of(usdPerMwh with { Values = path }, request.Clock));
        return new Calibration<PriceModel>(model, ModelYaml.Of(model, request.Command), [Note("prices", usdPerMwh)], comparison);
    }

    /// <param name="request">Name, source, command and clock.</param>
    /// <param name="celsius">Dry bulb; a year or more.</param>
    /// <param name="relativeHumidity">Percent, over the same intervals.</param>
    public static Calibration<WeatherModel> Weather(CalibrationRequest request, ObservedSeries celsius, ObservedSeries relativeHumidity)
    {
        RequireAYear(celsius);
        WeatherModel model = WeatherCalibration.Fit(celsius, relativeHumidity, request.Clock, request.Name, request.Source);
        WeatherPath path = WeatherPath.Generate(model, celsius.StartUtc, request.Clock, Length(celsius), Stream(request));
        IReadOnlyList<ComparisonRow> comparison = WeatherComparison.Of(
            celsius, relativeHumidity, celsius with { Values = path.Celsius }, celsius with { Values = path.RelativeHumidity }, request.Clock);
        string[] notes = [Note("temperatures", celsius), Note("humidities", relativeHumidity)];
        return new Calibration<WeatherModel>(model, ModelYaml.Of(model, request.Command), notes, comparison);
    }

    private static RandomStream Stream(CalibrationRequest request) => new(0, 0, request.Name, Purpose);

    private static int Length(ObservedSeries series) => (int)(CalibrationRequest.Years * (TimeSpan.FromHours(8766) / series.Step));

    private static void RequireAYear(ObservedSeries series)
    {
        double days = (series.Step * series.Values.Count).TotalDays;
        if (days < 364)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A calibration needs a year of observations; the series covers {days:0.#} days."), nameof(series));
    }

    private static string Note(string what, ObservedSeries series)
        => string.Create(CultureInfo.InvariantCulture,
            $"{series.Count} {what} from {series.StartUtc:yyyy-MM-dd HH:mm} to {series.UtcAt(series.Values.Count):yyyy-MM-dd HH:mm} UTC, {series.Gaps} gaps, {series.Duplicates} duplicates dropped");
}
