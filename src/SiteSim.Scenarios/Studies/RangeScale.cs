using System.Globalization;

namespace SiteSim.Scenarios.Studies;

/// <summary>The distribution of a range, and how its values are written.</summary>
/// <param name="Quantiles">Values by probability, in <paramref name="Unit"/>.</param>
/// <param name="Tail">Probability below low and above high.</param>
/// <param name="Unit">Symbol; empty for a pure number.</param>
/// <param name="IsWhole">Whether only whole numbers will do.</param>
internal sealed record RangeScale(Func<double, double> Quantiles, double Tail, string Unit, bool IsWhole)
{
    /// <summary>More would show rounding of the arithmetic rather than the design.</summary>
    private const string NineDigits = "G9";

    public string Quantile(double probability)
    {
        var value = Quantiles(probability);
        var number = IsWhole ? Math.Round(value).ToString("0", CultureInfo.InvariantCulture) : value.ToString(NineDigits, CultureInfo.InvariantCulture);
        return Unit.Length == 0 ? number : $"{number} {Unit}";
    }
}
