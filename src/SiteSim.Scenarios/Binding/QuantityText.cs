using System.Globalization;
using System.Text.RegularExpressions;
using SiteSim.Numerics;

namespace SiteSim.Scenarios.Binding;

/// <summary>A number with its unit, as written.</summary>
internal static partial class QuantityText
{
    /// <summary>What a written number looks like; leading zeros are refused because <c>012</c> means 10 to some readers of YAML.</summary>
    public const string NumberPattern = @"[+-]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?";

    /// <summary>The value in the dimension's base unit, or what is wrong with the text.</summary>
    public static decimal? Parse(string text, Dimension dimension, string example, out string message, out string? hint)
    {
        message = "";
        hint = null;
        var match = Form().Match(text.Trim());
        var number = match.Groups["number"].Value;
        if (!match.Success || !Number().IsMatch(number))
        {
            message = $"expected {Expected(dimension)}, found \"{text}\"";
            hint = NumberHint(number, example);
            return null;
        }

        var symbol = match.Groups["unit"].Value;
        if (Units.Of(dimension).FirstOrDefault(unit => unit.Symbol == symbol) is not { } unit)
        {
            (message, hint) = WrongUnit(number, symbol, dimension, example);
            return null;
        }

        if (decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1e20m)
            return value * unit.Factor;
        message = $"\"{text}\" is out of all bounds";
        return null;
    }

    public static string Expected(Dimension dimension) => dimension == Dimension.Number
        ? "a number without a unit"
        : $"a number with a unit ({string.Join(", ", Symbols(dimension).Take(4))})";

    private static List<string> Symbols(Dimension dimension) =>
        [.. Units.Of(dimension).Select(unit => unit.Symbol).Where(symbol => symbol.Length > 0)];

    private static (string Message, string? Hint) WrongUnit(string number, string symbol, Dimension dimension, string example)
    {
        var suggested = Units.Of(dimension)[0].Symbol;
        if (symbol.Length == 0)
            return ($"the number {number} has no unit", $"write \"{number} {suggested}\"");
        if (dimension == Dimension.Number)
            return ($"\"{symbol}\" is not expected here, this is a number without a unit", $"write {number}");
        var nearest = NearestName.Of(symbol, Symbols(dimension));
        return ($"\"{symbol}\" is not a unit for this; expected {Expected(dimension)}",
            nearest is null ? $"as in \"{example}\"" : $"did you mean \"{number} {nearest}\"?");
    }

    private static string NumberHint(string number, string example) => number switch
    {
        _ when number.Contains(',') => "write the number without commas",
        _ when number.TrimStart('+', '-') is ['0', >= '0' and <= '9', ..] => "write the number without leading zeros",
        _ => $"as in \"{example}\"",
    };

    [GeneratedRegex(
        @"^(?<number>[+-]?[0-9][0-9.,_]*([eE][+-]?[0-9]+)?)\s*(?<unit>.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("^" + NumberPattern + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
