using System.Globalization;
using System.Text.RegularExpressions;
using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Docs;

/// <summary>
/// What a shipped folder says of itself: title and question stand in the first lines of its README, the numbers of the answer in <c>expected.yaml</c>, as <c>{figure}</c>, or <c>{-figure}</c> for its opposite, or, for
/// a study, in the results that its README records, as <c>{words | 2}</c>: the second number after those words.
/// </summary>
internal static partial class GalleryText
{
    private static readonly (string Suffix, string Unit)[] Units =
    [
        ("_usd_per_kw_month", "USD/kW-month"), ("_usd_per_ph_day", "USD/PH/day"), ("_usd_per_btc", "USD/BTC"), ("_usd", "USD"), ("_pct", "%"), ("_mw", "MW"), ("_mwh", "MWh"), ("_usc_per_kwh", "c/kWh"),
        ("_minutes", "min"), ("_btc", "BTC"), ("_months", "months"),
    ];

    public static string Title(string folder) => Readme(folder)[0].TrimStart('#', ' ');

    /// <summary>One sentence.</summary>
    public static string Question(string folder) => Readme(folder).Skip(1).First(line => line.Length > 0).Trim('*');

    /// <exception cref="InputException">A number that the folder does not hold.</exception>
    public static string Answer(string folder, string template) => Reference().Replace(template, match => Number(folder, match.Groups[1].Value));

    private static string Number(string folder, string reference) =>
        reference.LastIndexOf('|') is > 0 and var bar
            ? Recorded(folder, reference[..bar].Trim(), int.Parse(reference[(bar + 1)..], CultureInfo.InvariantCulture))
            : Expected(folder, reference);

    private static string Expected(string folder, string figure)
    {
        var opposite = figure[0] == '-';
        figure = figure.TrimStart('-');
        var start = $"  {figure}: ";
        var line = File.ReadLines(Path.Combine(folder, "expected.yaml")).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))
            ?? throw new InputException($"{folder}/expected.yaml has no figure {figure}.");
        var value = double.Parse(line[start.Length..], CultureInfo.InvariantCulture);
        return Quantity.Format(opposite ? -value : value, Units.FirstOrDefault(unit => figure.EndsWith(unit.Suffix, StringComparison.Ordinal)).Unit ?? "");
    }

    private static string Recorded(string folder, string words, int place)
    {
        var text = string.Join('\n', Readme(folder));
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && SignedNumber().Matches(text[(at + words.Length)..]) is { } numbers && numbers.Count >= place
            ? numbers[place - 1].Value
            : throw new InputException($"{folder}/README.md records no number {place} after \"{words}\".");
    }

    private static string[] Readme(string folder) => File.ReadAllLines(Path.Combine(folder, "README.md"));

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Reference();

    [GeneratedRegex(@"[+-]?[0-9][0-9,]*(\.[0-9]+)?( ± [0-9.]+)?")]
    private static partial Regex SignedNumber();
}
