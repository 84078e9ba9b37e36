using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Differences as people read them: always with a sign.</summary>
internal static class Delta
{
    /// <summary>Difference of two figures of a unit; of percentages in points.</summary>
    public static string Text(double? difference, string unit) =>
        unit == "%" && difference is not null ? $"{Signed(difference, "")} points" : Signed(difference, unit);

    public static string Usd(decimal difference) => Signed((double)difference, "USD");

    public static string Percent(double? percent) => percent is { } value ? Marked(value, $"{Quantity.Fixed(value, Math.Abs(value) < 10 ? 2 : 1)} %") : "";

    private static string Signed(double? difference, string unit) => difference is { } value ? Marked(value, Quantity.Format(value, unit)) : "";

    // What is printed as 0 has no sign.
    private static string Marked(double value, string text) => value > 0 && Quantity.IsOtherThanZero(text) ? $"+{text}" : text;
}
