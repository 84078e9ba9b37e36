using Serilog.Events;
using SiteSim.Cli.Output;
using Spectre.Console;

namespace SiteSim.Cli.Running;

/// <summary>How far a command is, on standard error: a bar on a terminal, now and then a log event elsewhere, nothing below <c>--verbosity info</c>.</summary>
internal static class Progress
{
    /// <param name="work">What takes the time.</param>
    public static T Show<T>(Session session, Func<IProgress<ProgressStep>, T> work)
    {
        var console = Consoles.On(session.Error);
        return console.Profile.Out.IsTerminal && session.Verbosity <= LogEventLevel.Information
            ? Bar(console, work)
            : work(new ProgressLines(session.Log));
    }

    private static T Bar<T>(IAnsiConsole console, Func<IProgress<ProgressStep>, T> work) => console.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context => work(new ProgressBar(context.AddTask("simulating", maxValue: 1))));
}
