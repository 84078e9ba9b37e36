using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using SiteSim.Cli.Commands;

namespace SiteSim.Cli;

/// <summary>What is wrong with a command line, each with the nearest word.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong, one line each and where to look; null when nothing is, or when only help was asked for.</summary>
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.Action is not ParseErrorAction && (!ReferenceEquals(parsed.Action, command.Action) || !Swallowed(parsed).Any()))
        {
            return null;
        }

        var errors = command is Verb ? OfVerb(parsed) : [NoCommand(parsed.UnmatchedTokens, command)];
        return string.Join('\n', [.. errors, $"See {NameOf(parsed.CommandResult)} --help."]);
    }

    /// <summary>As typed, with the commands it stands below.</summary>
    private static string NameOf(CommandResult command) => command.Parent is CommandResult above ? $"{NameOf(above)} {command.Command.Name}" : "sitesim";

    private static string NoCommand(IReadOnlyList<string> unmatched, Command group)
    {
        string[] commands = [.. group.Subcommands.Select(c => c.Name)];
        return unmatched.Count == 0 ? $"no command: expected one of {string.Join(", ", commands)}"
            : unmatched[0].StartsWith('-') ? NoOption(unmatched[0], group)
            : UnknownNames.Message("command", unmatched[0], commands);
    }

    private static IEnumerable<string> OfVerb(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string[] options = [.. Swallowed(parsed), .. parsed.UnmatchedTokens.Where(t => t.StartsWith('-'))];

        // An option in the place of an argument has pushed the argument out of it.
        var words = Swallowed(parsed).Any() ? [] : parsed.UnmatchedTokens.Where(t => !t.StartsWith('-'));
        return [.. options.Select(o => NoOption(o, command)), .. words.Select(w => $"\"{w}\" is not expected here"), .. Others(parsed)];
    }

    /// <summary>What looks like an option, is none, and was so taken for an argument.</summary>
    private static IEnumerable<string> Swallowed(ParseResult parsed) => parsed.CommandResult.Children.OfType<ArgumentResult>()
        .SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(text => text.Length > 1 && text[0] == '-');

    /// <summary>The parser's own messages, short of those on what it could not place.</summary>
    private static IEnumerable<string> Others(ParseResult parsed) => parsed.Errors
        .Where(error => error.SymbolResult is not CommandResult || !parsed.UnmatchedTokens.Any(t => error.Message.Contains($"'{t}'", StringComparison.Ordinal)))
        .Select(Said);

    private static string Said(ParseError error) =>
        error.SymbolResult is OptionResult { Tokens: [{ Value: var written }] } result && result.Option.ValueType == typeof(double?)
            && !double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? $"{result.Option.Name} \"{written}\": expected a number"
            : string.Join(' ', error.Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string NoOption(string written, Command command) => UnknownNames.Message(
        "option", written, [.. command.Options.Select(o => o.Name), OutputOptions.Json.Name, OutputOptions.Csv.Name, OutputOptions.Table.Name, LogOptions.Verbosity.Name, LogOptions.File.Name]);
}
