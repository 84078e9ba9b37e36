using System.Globalization;
using System.Text;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>Prints fitted models as the catalog holds them: YAML, lines ending in \n, numbers as the model has them to three places.</summary>
public static class ModelYaml
{
    private static readonly string[] SeasonNames = ["winter", "spring", "summer", "autumn"];

    public static string Of(PriceModel model, string command)
    {
        StringBuilder text = Head("price_model", model.Name, model.Source, model.Step, command);
        Append(text, model.Process, "  ", "USD/MWh");
        return text.ToString();
    }

    public static string Of(WeatherModel model, string command)
    {
        StringBuilder text = Head("weather_model", model.Name, model.Source, model.Step, command);
        text.Append("  temperature:\n");
        Append(text, model.Temperature, "    ", "degrees C");
        text.Append("  dew_point:\n");
        Append(text, model.DewPoint, "    ", "degrees C");
        text.Append("  # of the dew point's noise with the temperature's, January first\n");
        AppendList(text, "  correlation: ", model.Correlation);
        return text.ToString();
    }

    private static StringBuilder Head(string kind, string name, string source, TimeSpan step, string command)
        => new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"# Printed by: {command}\n{kind}:\n  name: {name}\n  source: {Quoted(source)}\n")
            .Append(CultureInfo.InvariantCulture, $"  step: {(step.Ticks % TimeSpan.TicksPerHour == 0 ? $"{step.TotalHours} h" : $"{step.TotalMinutes} min")}\n");

    private static void Append(StringBuilder text, SeasonalProcess process, string indent, string unit)
    {
        Seasonality seasonality = process.Seasonality;
        text.Append(indent).Append("# score = level of the month + shape of the season's hour (+ weekend) + spread of the month * spread of the hour * noise\n");
        AppendList(text, indent + "month_level: ", seasonality.MonthLevel);
        text.Append(indent).Append("hour_shape:\n");
        for (int season = 0; season < Seasonality.Seasons; season++)
            AppendList(text, $"{indent}  {SeasonNames[season]}: ", seasonality.HourShape.AsSpan(season * Seasonality.Hours, Seasonality.Hours));
        text.Append(indent).Append(CultureInfo.InvariantCulture, $"weekend_shift: {Number(seasonality.WeekendShift)}\n");
        AppendList(text, indent + "month_spread: ", seasonality.MonthSpread);
        AppendList(text, indent + "hour_spread: ", seasonality.HourSpread);
        text.Append(indent).Append("noise: ").Append(Noise(process.Noise)).Append('\n');
        text.Append(indent).Append(CultureInfo.InvariantCulture, $"# value in {unit} at each score, on a line in between\n");
        AppendList(text, indent + "score: ", process.Values.X);
        AppendList(text, indent + "value: ", process.Values.Y);
    }

    private static string Noise(PersistentNoise noise)
        => string.Create(CultureInfo.InvariantCulture, $"{{ fast_share: {Number(noise.FastShare)}, fast_half_life: {Number(noise.FastHalfLife.TotalHours)} h, ")
            + string.Create(CultureInfo.InvariantCulture, $"slow_share: {Number(noise.SlowShare)}, slow_half_life: {Number(noise.SlowHalfLife.TotalHours)} h }}");

    /// <summary>A flow sequence, twelve numbers a line.</summary>
    private static void AppendList(StringBuilder text, string key, ReadOnlySpan<double> values)
    {
        const int PerLine = 12;
        text.Append(key).Append('[');
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0) text.Append(i % PerLine == 0 ? ",\n" + new string(' ', key.Length + 1) : ", ");
            text.Append(Number(values[i]));
        }
        text.Append("]\n");
    }

    private static void AppendList(StringBuilder text, string key, System.Collections.Immutable.ImmutableArray<double> values)
        => AppendList(text, key, values.AsSpan());

    private static string Number(double value)
    {
        double rounded = Math.Round(value, 3);
        return (rounded == 0 ? 0 : rounded).ToString("0.###", CultureInfo.InvariantCulture);
    }

    private static string Quoted(string text) => '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
