using System.Globalization;
using System.Text.RegularExpressions;
using SiteSim.Model.Mining;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Init;

/// <summary>Answers to the words that a template leaves open.</summary>
internal sealed partial class Filling
{
    /// <summary>Of bitcoin, as the templates have it.</summary>
    private const double UsdPerBitcoin = 64_124;

    /// <summary>What a hall of old machines draws of its capacity: with their cooling they stay below it.</summary>
    private const decimal Retired = 0.8m;

    /// <summary>Overhead of a site of 300 MW is taken for 6 MUSD a year, as in the shipped conversion.</summary>
    private const decimal OverheadMusdPerMegawatt = 0.02m;

    private static readonly int[] CommentColumns = [38, 80];

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <param name="answers">By key, as <see cref="Question.Read"/> gives them.</param>
    public Filling(IReadOnlyDictionary<string, string> answers)
    {
        foreach (var (key, answer) in answers)
            _words[key.Replace('-', '_')] = answer;
        var megawatts = Number("megawatts") ?? 0;
        var compute = megawatts * (Number("share") ?? 100) / 100;
        Set("compute", compute);
        Set("hall", compute / 2);
        Set("retired", compute / 2 * Retired);
        Set("ramp", Math.Max(1, megawatts / 5));
        Set("tenth", megawatts / 10);
        Set("quarter", megawatts / 4);
        Set("half", megawatts / 2);
        Set("three_quarters", megawatts * 3 / 4);
        Set("overhead", megawatts * OverheadMusdPerMegawatt);
        _words["price"] = answers.GetValueOrDefault("price") is { } price && price != PriceQuestion.Market ? $"{{ flat: {price} }}" : $"{{ preset: {_words["market"]} }}";
        _words["time_zone"] = TimeZone(_words["market"]);
        if (answers.TryGetValue("asic", out var asic))
            _words["asic_cooling"] = $"asic-{Catalog.Find("asics", asic)!.Brief.First(field => field.Key == "cooling").Words}";
        if (Number("hashprice") is { } hashprice)
            Set("difficulty", (decimal)(Hashprice.UsdPerPetahashDay(Reward, UsdPerBitcoin, 1e12) / (double)hashprice));
    }

    /// <summary>Of the block at which the templates begin, with the mean fees of 2026, 0.6 % of the reward.</summary>
    private static BlockReward Reward => BlockReward.WithFeeShare(Subsidy.At(937_440), 0.006);

    /// <exception cref="InvalidOperationException">A word that nothing answers.</exception>
    public string Of(string template)
    {
        var filled = Word().Replace(template, match => _words.TryGetValue(match.Groups[1].Value, out var word) ? word : throw new InvalidOperationException($"nothing answers {match.Value}"));
        return string.Join('\n', filled.Split('\n').Select(Aligned));
    }

    // Comments behind a value stand below each other whatever the answers' lengths.
    private static string Aligned(string line) => CommentBehind().Match(line) is { Success: true, Groups: [_, var value, var comment] }
        ? $"{value.Value.PadRight(value.Length < CommentColumns[0] ? CommentColumns[0] : CommentColumns[1])} {comment.Value}"
        : line;

    private static string TimeZone(string market) => market.Split('-')[0] switch
    {
        "ercot" => "America/Chicago",
        "pjm" => "America/New_York",
        _ => throw new InvalidOperationException($"the market {market} has no time zone"),
    };

    private decimal? Number(string key) => _words.TryGetValue(key, out var text) ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private void Set(string key, decimal value) => _words[key] = value.ToString("0.###", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\s*[^\s#].*?)\s{2,}(# .*)$")]
    private static partial Regex CommentBehind();

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Word();
}
