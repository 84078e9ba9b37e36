using System.CommandLine;
using Serilog;
using Serilog.Events;
using SiteSim.Cli.Commands;
using SiteSim.Cli.Output;
using SiteSim.Reports.Files;
using SiteSim.Reports.Tables;
using Spectre.Console;

namespace SiteSim.Cli;

/// <summary>Where one command writes, how, and when it must stop.</summary>
internal sealed class Session : IDisposable
{
    private readonly Serilog.Core.Logger _log;

    public Session(ParseResult parsed, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        (Out, Error, Stop) = (stdout, stderr, stop);
        Json = parsed.Has(SharedOptions.Json);
        Verbosity = Logs.LevelOf(parsed);
        _log = Logs.Create(Verbosity, parsed.Errors.Count == 0 ? parsed.GetValue(LogOptions.File) : null, stderr);
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public CancellationToken Stop { get; }

    /// <summary>Where questions may be asked; null where nobody is there to answer.</summary>
    public IAnsiConsole? Terminal => !Json && !Console.IsInputRedirected && Consoles.On(Out) is { Profile.Out.IsTerminal: true } console ? console : null;

    /// <summary>Whether standard output takes one JSON document and nothing else.</summary>
    public bool Json { get; }

    public ILogger Log => _log;

    /// <summary>What standard error is told at the least.</summary>
    public LogEventLevel Verbosity { get; }

    /// <summary>Writes the one document of <c>--json</c>.</summary>
    public void Document<T>(T value) => Out.Write(JsonText.Write(value));

    public void Tables(params IEnumerable<TextTable> tables) => TableText.Write(Out, tables);

    public void Dispose() => _log.Dispose();
}
