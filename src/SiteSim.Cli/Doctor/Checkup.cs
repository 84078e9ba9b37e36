namespace SiteSim.Cli.Doctor;

/// <summary>Everything worth knowing of a machine before one relies on it.</summary>
internal static class Checkup
{
    public static IReadOnlyList<Finding> Of(string folder, Session session)
    {
        var terminal = session.Out.Terminal;
        return
        [
            MachineChecks.Runtime(), MachineChecks.Cores(Environment.ProcessorCount), MachineChecks.Memory(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes), MachineChecks.Vectors(MachineChecks.WidestVector()),
            TerminalChecks.Letters(Console.OutputEncoding),
            TerminalChecks.Terminal(terminal.IsTerminal ? terminal.Width : null, terminal.Colour),
            TerminalChecks.Browser((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)),
            FolderChecks.Writable(folder), FolderChecks.Space(new DriveInfo(folder).AvailableFreeSpace),
            ProductChecks.TimeZones(2026), ProductChecks.CatalogRows(), ProductChecks.Schema(), ProductChecks.SelfTest(session.Stop),
            .. FolderChecks.Schemas(folder),
        ];
    }

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Code(IReadOnlyList<Finding> findings) => findings.Max(finding => finding.Verdict) switch
    {
        Verdict.Broken => ExitCode.OurFault,
        Verdict.Bad => ExitCode.InputWrong,
        _ => ExitCode.Done,
    };
}
