using System.ComponentModel;

namespace SiteSim.Cli;

/// <summary>What the process tells the shell; the descriptions are those of <c>docs/reference/exit-codes.md</c>.</summary>
public static class ExitCode
{
    [Description("Done.")]
    public const int Done = 0;

    [Description("A defect of SiteSim. What was printed reproduces it.")]
    public const int OurFault = 1;

    [Description("The scenario, a file or the command line is wrong, or the machine lacks something; nothing was written.")]
    public const int InputWrong = 2;

    [Description("Stopped by Ctrl-C or SIGTERM; nothing was written, but for the finished shards of a study.")]
    public const int Interrupted = 3;
}
