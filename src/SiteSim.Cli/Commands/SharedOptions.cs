using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Commands;

/// <summary>Options and arguments that several commands take.</summary>
internal static class SharedOptions
{
    public static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    public static Option<string> Text(string name, string description, string helpName) => new(name) { Description = description, HelpName = helpName };

    /// <param name="most">Largest number taken; the smallest is 0.</param>
    public static Option<long?> WholeNumber(string name, string description, string helpName, long most) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : Refused(result, name, most),
    };

    public static bool Has(this ParseResult parsed, Option<bool> flag) => parsed.GetResult(flag) is { Implicit: false };

    public static Argument<string> Site() => new("SITE") { Description = "The scenario, a YAML file." };

    public static Option<ValueOverride[]> Set() =>
        Set("--set", "Replace a value of the scenario; may be repeated. As mining.fleets[0].power=3.4 kW or mining.fleets[name=s21].machines=0.");

    public static Option<ValueOverride[]> Set(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "path=value",
        CustomParser = result => [.. result.Tokens.Select(token => Override(name, token.Value, result))],
        DefaultValueFactory = _ => [],
    };

    private static long? Refused(ArgumentResult result, string name, long most)
    {
        result.AddError(FormattableString.Invariant($"{name} \"{result.Tokens[0].Value}\": expected a whole number from 0 to {most}"));
        return null;
    }

    /// <summary>An option of every command.</summary>
    public static Option<T> Recursive<T>(Option<T> option)
    {
        option.Recursive = true;
        return option;
    }

    private static ValueOverride Override(string name, string text, ArgumentResult result)
    {
        // A path may hold an = of its own, inside brackets: fleets[name=s21].power=3 kW.
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
            if (text[i] == '=' && depth == 0 && i > 0)
            {
                return new ValueOverride(text[..i], text[(i + 1)..]);
            }
        }

        result.AddError($"{name} \"{text}\": expected path=value");
        return new ValueOverride(text, "");
    }
}
