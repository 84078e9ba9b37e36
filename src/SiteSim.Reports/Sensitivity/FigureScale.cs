using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Sensitivity;

/// <summary>One unit and so many decimals for all numbers of a table, so that they can be compared by eye.</summary>
/// <param name="Unit">As printed.</param>
internal sealed record FigureScale(string Unit, double Factor, int Decimals)
{
    /// <param name="unit">Of the figure.</param>
    public static FigureScale Of(string unit, IEnumerable<double?> values)
    {
        var largest = values.Where(v => v is { } value && double.IsFinite(value)).Select(v => Math.Abs(v!.Value)).DefaultIfEmpty(0).Max();
        var (scaled, factor) = unit switch
        {
            "USD" when largest >= 1e5 => ("MUSD", 1e6),
            "MWh" when largest >= 1e5 => ("GWh", 1e3),
            _ => (unit, 1.0),
        };
        var size = largest / factor;
        return new FigureScale(scaled, factor, size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4);
    }

    public string Number(double? value) => value is { } number && double.IsFinite(number) ? Quantity.Fixed(number / Factor, Decimals) : Quantity.Undefined;

    /// <summary>With the unit.</summary>
    public string Text(double? value) => Unit.Length == 0 ? Number(value) : $"{Number(value)} {Unit}";
}
