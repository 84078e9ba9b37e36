using System.Globalization;

namespace SiteSim.Reports.Html.Study;

/// <summary>Numbers of a page: as many digits as a chart can show and a reader use. results.parquet has all.</summary>
internal static class Rounded
{
    private const string SevenDigits = "G7";

    /// <summary>Null for what is not finite.</summary>
    public static double? Of(double? value) => value is not { } number || !double.IsFinite(number) ? null
        : number == Math.Floor(number) && Math.Abs(number) < 1e7 ? number
        : double.Parse(number.ToString(SevenDigits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static object? Cell(object? cell) => cell is double number ? Of(number) : cell;
}
