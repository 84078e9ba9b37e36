namespace SiteSim.Cli;

/// <summary>What the process tells the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>A defect of SiteSim.</summary>
    public const int OurFault = 1;

    /// <summary>The scenario, a file or the command line is wrong; nothing was written.</summary>
    public const int InputWrong = 2;

    /// <summary>Stopped by Ctrl-C or SIGTERM; nothing was written, but for the finished shards of a study.</summary>
    public const int Interrupted = 3;
}
