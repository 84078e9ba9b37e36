using SiteSim.Cli.Output;
using SiteSim.Simulation;
using Spectre.Console;

namespace SiteSim.Cli.Running;

/// <summary>How far a run is: a bar on a terminal, now and then a line elsewhere.</summary>
internal static class Progress
{
    /// <param name="writer">Where to show it; null for nowhere.</param>
    /// <param name="work">What takes the time.</param>
    public static T Show<T>(TextWriter? writer, Func<IProgress<RunProgress>?, T> work)
    {
        if (writer is null)
        {
            return work(null);
        }

        var console = Consoles.On(writer);
        return console.Profile.Out.IsTerminal ? Bar(console, work) : work(new ProgressLines(writer));
    }

    private static T Bar<T>(IAnsiConsole console, Func<IProgress<RunProgress>?, T> work) => console.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context => work(new ProgressBar(context.AddTask("simulating", maxValue: 1))));
}
