using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteSim.Scenarios.Studies;

/// <summary>A measure as a study asks for it.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Number">The share, 0..1, of a quantile or tail; the value of a share above or below; otherwise 0.</param>
public sealed partial record GoalMeasure(MeasureKind Kind, double Number)
{
    public const string Expected = "mean, P10, CVaR10, or share above 0";

    public static GoalMeasure Mean { get; } = new(MeasureKind.Mean, 0);

    public bool IsShare => Kind is MeasureKind.ShareAbove or MeasureKind.ShareBelow;

    /// <returns>Null for a text that is none.</returns>
    public static GoalMeasure? Parse(string text)
    {
        if (Form().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var number = decimal.TryParse(match.Groups["number"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var written) ? written : 0;
        return match.Groups["word"].Value switch
        {
            "mean" => Mean,
            "share above " => new GoalMeasure(MeasureKind.ShareAbove, (double)number),
            "share below " => new GoalMeasure(MeasureKind.ShareBelow, (double)number),
            _ when number is <= 0 or >= 100 => null,
            "P" => new GoalMeasure(MeasureKind.Quantile, (double)(number / 100)),
            _ => new GoalMeasure(MeasureKind.TailMean, (double)(number / 100)),
        };
    }

    [GeneratedRegex(@"^((?<word>mean)|(?<word>P|CVaR)(?<number>\d{1,2}(\.\d{1,2})?)|(?<word>share (above|below) )(?<number>-?\d{1,15}(\.\d{1,9})?))$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
