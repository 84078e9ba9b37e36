using System.CommandLine;
using System.CommandLine.Parsing;
using SiteSim.Cli.Commands;

namespace SiteSim.Cli.Calibrating;

/// <summary>
/// The command line that prints a model again, typed in the folder of the record: without the folder's name, so that the same record prints the same bytes
/// wherever it lies, and quoted for a POSIX shell.
/// </summary>
internal static class PrintedCommand
{
    private const string Plain = "-_./:,=+@%";

    /// <exception cref="InputException">A line break or another control character, which a comment cannot hold.</exception>
    public static string Of(ParseResult parsed, Argument<string> file)
    {
        var path = parsed.GetResult(file)!.Tokens.Single();
        var ofEveryCommand = new Option[] { OutputOptions.Json, LogOptions.Verbosity, LogOptions.File }
            .Select(parsed.GetResult).OfType<OptionResult>().SelectMany(option => option.Tokens.Append(option.IdentifierToken)).ToArray();
        var typed = parsed.Tokens.Where(token => !ofEveryCommand.Any(other => ReferenceEquals(other, token)));
        return string.Join(' ', ["sitesim", .. typed.Select(token => Quoted(ReferenceEquals(token, path) ? Path.GetFileName(token.Value) : token.Value))]);
    }

    private static string Quoted(string argument)
    {
        if (argument.Any(char.IsControl))
        {
            throw new InputException($"'{argument}' holds a control character: expected one line of text");
        }

        return argument.Length > 0 && argument.All(c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal))
            ? argument
            : $"\"{string.Concat(argument.Select(c => c is '"' or '\\' or '$' or '`' ? $"\\{c}" : c.ToString()))}\"";
    }
}
