using SiteSim.Experiments.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>Sentences that several parts of the page share.</summary>
internal static class StudyWords
{
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A title's beginning with its unit at the end.</summary>
    public static string Title(string text, string unit) => unit.Length == 0 ? Capital(text) : $"{Capital(text)}, {unit}";

    public static string Between(Interval interval, string unit) =>
        interval.Low is null ? "no interval from one replication" : $"95 % from {Quantity.Format(interval.Low, unit)} to {Quantity.Format(interval.High, unit)}";

    public static string Count(int count, string one) => FormattableString.Invariant($"{Quantity.Count(count)} {one}{(count == 1 ? "" : "s")}");
}
