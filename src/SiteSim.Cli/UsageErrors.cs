using System.CommandLine;
using System.CommandLine.Parsing;
using SiteSim.Cli.Commands;
using SiteSim.Numerics;

namespace SiteSim.Cli;

/// <summary>What is wrong with a command line, each with the nearest word.</summary>
internal static class UsageErrors
{
    /// <param name="parsed">With errors.</param>
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unmatched = parsed.UnmatchedTokens;
        IEnumerable<string> errors = command is Verb
            ? [.. unmatched.Select(token => Unmatched(token, command)), .. Others(parsed)]
            : [NoCommand(unmatched.Count > 0 ? unmatched[0] : null, command)];
        var name = command is Verb ? $"sitesim {command.Name}" : "sitesim";
        return string.Join('\n', [.. errors, $"See {name} --help."]);
    }

    private static string NoCommand(string? written, Command root)
    {
        string[] commands = [.. root.Subcommands.Select(c => c.Name)];
        return written is null
            ? $"no command: expected one of {string.Join(", ", commands)}"
            : written.StartsWith('-') ? Unmatched(written, root)
            : Unknown("command", written, commands);
    }

    private static string Unmatched(string token, Command command)
    {
        if (!token.StartsWith('-'))
        {
            return $"\"{token}\" is not expected here";
        }

        string[] options = [.. command.Options.Select(o => o.Name), SharedOptions.Json.Name, LogOptions.Verbosity.Name, LogOptions.File.Name];
        return Unknown("option", token, options);
    }

    private static string Unknown(string what, string written, string[] known) =>
        $"there is no {what} \"{written}\"{(NearestName.Hint(written, known) is { } hint ? $" ({hint})" : "")}";

    /// <summary>The parser's own messages, short of those on what it could not place.</summary>
    private static IEnumerable<string> Others(ParseResult parsed) => parsed.Errors
        .Where(error => error.SymbolResult is not CommandResult || !parsed.UnmatchedTokens.Any(t => error.Message.Contains($"'{t}'", StringComparison.Ordinal)))
        .Select(error => error.Message);
}
