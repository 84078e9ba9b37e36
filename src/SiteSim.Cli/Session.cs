using System.CommandLine;
using Serilog;
using Serilog.Events;
using SiteSim.Cli.Commands;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Output;
using Spectre.Console;

namespace SiteSim.Cli;

/// <summary>Where one command writes, how, and when it must stop.</summary>
internal sealed class Session : IDisposable
{
    private readonly Serilog.Core.Logger _log;
    private readonly TextWriter _stdout;
    private readonly string? _table;

    public Session(ParseResult parsed, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        (_stdout, Error, Stop) = (stdout, stderr, stop);
        (Out, ErrorPage) = (new Page(stdout), new Page(stderr));
        (Format, _table) = (OutputOptions.FormatOf(parsed), parsed.Errors.Count == 0 ? parsed.GetValue(OutputOptions.Table) : null);
        Verbosity = Logs.LevelOf(parsed);
        _log = Logs.Create(Verbosity, parsed.Errors.Count == 0 ? parsed.GetValue(LogOptions.File) : null, stderr);
    }

    /// <summary>Text for people on standard output.</summary>
    public Page Out { get; }

    public TextWriter Error { get; }

    /// <summary>Tables on standard error.</summary>
    public Page ErrorPage { get; }

    public CancellationToken Stop { get; }

    /// <summary>Where questions may be asked; null where nobody is there to answer.</summary>
    public IAnsiConsole? Terminal => Format == OutputFormat.Text && !Console.IsInputRedirected && Out.Terminal.IsTerminal ? Consoles.On(_stdout, Out.Terminal) : null;

    /// <summary>Whether standard output takes text, one JSON document or one CSV table.</summary>
    public OutputFormat Format { get; }

    public ILogger Log => _log;

    /// <summary>What standard error is told at the least.</summary>
    public LogEventLevel Verbosity { get; }

    /// <summary>Writes the command's answer in the form that was asked for.</summary>
    /// <param name="text">The answer for people.</param>
    public void Answer<T>(DocumentKind<T> kind, T document, Action<Page> text)
    {
        switch (Format)
        {
            case OutputFormat.Json:
                _stdout.Write(DocumentText.Write(kind, document));
                break;
            case OutputFormat.Csv:
                _stdout.Write(OutputOptions.SheetOf(kind.Sheets, _table).Csv(document));
                break;
            default:
                text(Out);
                break;
        }
    }

    public void Dispose() => _log.Dispose();
}
