using System.Globalization;
using SiteSim.Numerics;

namespace SiteSim.Scenarios.Studies;

/// <summary>A value of the scenario between low and high, written as the scenario would write it.</summary>
/// <param name="Name">As tables name it, unique in the study.</param>
/// <param name="Path">Where in the scenario.</param>
/// <param name="Low">As the study writes it.</param>
/// <param name="High">As the study writes it.</param>
/// <param name="Base">As the study writes it; null for what the scenario has.</param>
/// <param name="Distribution">Its word.</param>
public sealed record StudyRange(string Name, string Path, string Low, string High, string? Base, string Distribution)
{
    private const int Digits = 9;

    internal required Func<double, double> Quantiles { get; init; }

    /// <summary>Probabilities of low and high: 0 and 1, or the percentiles that they are.</summary>
    internal required (double Low, double High) Probabilities { get; init; }

    internal required string Unit { get; init; }

    internal required bool IsWhole { get; init; }

    /// <summary>The value below which a share of the distribution lies, to nine digits, or to the whole number.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    public string Quantile(double probability) => Text(Quantiles(probability));

    /// <param name="share">0 for low, 1 for high; between them in steps of equal probability.</param>
    public string Between(double share) => share switch
    {
        0 => Low,
        1 => High,
        _ => Quantile(Probabilities.Low + share * (Probabilities.High - Probabilities.Low)),
    };

    private string Text(double value)
    {
        var number = IsWhole ? Math.Round(value).ToString("0", CultureInfo.InvariantCulture) : value.ToString($"G{Digits}", CultureInfo.InvariantCulture);
        return Unit.Length == 0 ? number : $"{number} {Unit}";
    }
}
