using Serilog.Events;
using SiteSim.Cli.Output;
using Spectre.Console;

namespace SiteSim.Cli.Running;

/// <summary>How far a command is, on standard error: a bar with the time left on a terminal, now and then a log event elsewhere, nothing below <c>--verbosity info</c>.</summary>
internal static class Progress
{
    private const int BarWidth = 24;

    /// <param name="work">What takes the time.</param>
    public static T Show<T>(Session session, Func<IProgress<ProgressStep>, T> work)
    {
        var terminal = Terminal.Of(session.Error);
        return terminal.IsTerminal && session.Verbosity <= LogEventLevel.Information
            ? Bar(Consoles.On(session.Error, terminal), work)
            : work(new ProgressLines(session.Log));
    }

    private static T Bar<T>(IAnsiConsole console, Func<IProgress<ProgressStep>, T> work) => console.Progress().AutoClear(true)
        .Columns(new ProgressBarColumn { Width = BarWidth }, new PercentageColumn(), new TimeLeftColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
        .Start(context => work(new ProgressBar(context.AddTask("begins", maxValue: 1))));
}
