using System.Globalization;

namespace SiteSim.Reports.Tables;

/// <summary>Numbers with their units as the field reads them: 12.3 MUSD, 2.93 c/kWh, 4.381 EH/s, thousands separated.</summary>
public static class Quantity
{
    public const string Undefined = "n/a";

    /// <summary>Number and unit; the unit may be scaled (USD to MUSD, MWh to GWh).</summary>
    /// <param name="value">What to print.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="like">A number beside which it stands: scale and decimals are that one's.</param>
    public static (string Number, string Unit) Split(double? value, string unit, double? like = null)
    {
        if (value is not { } number || !double.IsFinite(number))
        {
            return (Undefined, "");
        }

        var size = Math.Abs(like ?? number);
        return unit switch
        {
            "USD" when size >= 1e6 => (Fixed(number / 1e6, 2), "MUSD"),
            "USD" => (Fixed(number, size < 1000 ? 2 : 0), unit),
            "MWh" when size >= 1e5 => (Fixed(number / 1e3, 1), "GWh"),
            "GPU-h" when size >= 1e6 => (Fixed(number / 1e6, 2), "M GPU-h"),
            "BTC" => (Fixed(number, size < 100 ? 4 : 2), unit),
            _ => (Fixed(number, Decimals(unit) ?? Significant(like ?? number)), unit),
        };
    }

    /// <summary>Number, space, unit.</summary>
    public static string Format(double? value, string unit, double? like = null)
    {
        var (number, scaled) = Split(value, unit, like);
        return scaled.Length == 0 ? number : $"{number} {scaled}";
    }

    public static string Usd(decimal usd) => Format((double)usd, "USD");

    /// <summary>Thousands of dollars with one decimal: the unit of statements.</summary>
    public static string ThousandUsd(decimal usd) => usd == 0 ? "0" : Fixed((double)(usd / 1000m), 1);

    /// <summary>Thousands separated, so many decimals, never "-0".</summary>
    public static string Fixed(double value, int decimals)
    {
        var text = value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.StartsWith('-') && !IsOtherThanZero(text) ? text[1..] : text;
    }

    /// <summary>Whether a printed number has a digit other than 0.</summary>
    internal static bool IsOtherThanZero(string text) => text.AsSpan().IndexOfAnyInRange('1', '9') >= 0;

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Share(double share, int decimals = 2) => Fixed(share * 100, decimals) + " %";

    /// <summary>Minutes below two hours, then hours.</summary>
    public static string Duration(double minutes) => Math.Abs(minutes) < 120 ? Fixed(minutes, 1) + " min" : Fixed(minutes / 60, 1) + " h";

    private static int? Decimals(string unit) => unit switch
    {
        "MW" or "MWh" or "PH/s" or "h" or "min" => 1,
        "%" or "USD/MWh" or "c/kWh" or "USD/PH/day" or "J/TH" or "USD/GPU-h" or "USD/kW-month" => 2,
        "USD/BTC" => 0,
        "EH/s" or "PUE" => 3,
        _ => null,
    };

    /// <summary>Four significant digits, whole numbers whole.</summary>
    private static int Significant(double value)
    {
        var size = Math.Abs(value);
        return value == Math.Floor(value) || size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
    }
}
