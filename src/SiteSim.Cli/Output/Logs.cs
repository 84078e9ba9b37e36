using System.CommandLine;
using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Sinks.SystemConsole.Themes;
using SiteSim.Cli.Commands;

namespace SiteSim.Cli.Output;

/// <summary>
/// Where log events go: to standard error from the level asked for, and to a file of the user's choice from debug on. Configured here and
/// nowhere else. None goes into a run directory, whose bytes must not depend on the hour.
/// </summary>
internal static class Logs
{
    private static readonly (string Word, LogEventLevel Level)[] Levels =
        [("error", LogEventLevel.Error), ("warning", LogEventLevel.Warning), ("info", LogEventLevel.Information), ("debug", LogEventLevel.Debug)];

    /// <summary>Words of <c>--verbosity</c>, from the fewest lines to the most.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Levels.Select(l => l.Word)];

    /// <summary>Events of a terminal carry no time of day: those of a run tell the simulated one.</summary>
    public const string Template = "[{Level:w3}] {Message:lj}{NewLine}{Exception}";

    private const string FileTemplate = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} " + Template;

    /// <summary>What <c>--verbosity</c> asks for.</summary>
    public static LogEventLevel LevelOf(ParseResult parsed) =>
        Levels.FirstOrDefault(l => l.Word == parsed.GetValue(LogOptions.Verbosity), (Word: "info", Level: LogEventLevel.Information)).Level;

    /// <param name="level">Least level on standard error.</param>
    /// <param name="file">Takes every event, with the time of day; null for none.</param>
    /// <param name="stderr">Standard error, or a writer that stands for it.</param>
    public static Logger Create(LogEventLevel level, string? file, TextWriter stderr)
    {
        var log = new LoggerConfiguration().MinimumLevel.Debug();
        if (ReferenceEquals(stderr, Console.Error))
        {
            var theme = Terminal.Of(stderr).Colour ? SystemConsoleTheme.Literate : ConsoleTheme.None;
            log.WriteTo.Console(level, Template, CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose, theme: theme);
        }
        else
        {
            log.WriteTo.Sink(new WriterSink(stderr), level);
        }

        if (file is not null)
        {
            log.WriteTo.File(file, LogEventLevel.Debug, FileTemplate, CultureInfo.InvariantCulture);
        }

        return log.CreateLogger();
    }
}
