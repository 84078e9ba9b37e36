using System.Text.RegularExpressions;

namespace SiteSim.Tests.Cli.Answers;

/// <summary>Whether a column of numbers says what they are in.</summary>
internal static partial class Units
{
    /// <summary>Numbers of nothing: shares of 1, factors, counts.</summary>
    private static readonly string[] Pure =
    [
        "availability", "ai_revenue_share", "escalator_per_year", "gross_per_critical", "variance_ratio", "sampling_ratio", "probability", "doubt", "feasible_probability", "confidence",
        "seed", "size", "runs",
        // Of events: in the unit of its kind.
        "value", "mean_value",
    ];

    public static bool AreSaid(string column, IReadOnlyList<string> columns) =>
        Unit().IsMatch(column) || Pure.Any(p => column == p || column.EndsWith("_" + p, StringComparison.Ordinal)) || columns.Any(c => c == "unit" || c.EndsWith("_unit", StringComparison.Ordinal));

    [GeneratedRegex("_(usd|usd_per_[a-z_]+|usc_per_kwh|mw|mwh|watts|kilowatts|megawatts|btc|eh_per_s|j_per_th|minutes|hours|days|share|bytes|nanoseconds)$|^hours$|^gpu_hours$|^days$|^megawatts$")]
    private static partial Regex Unit();
}
