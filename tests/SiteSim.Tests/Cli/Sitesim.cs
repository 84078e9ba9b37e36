using System.Diagnostics;

namespace SiteSim.Tests.Cli;

/// <summary>The program itself as a process, for what a call in this process cannot show: signals and the real standard streams.</summary>
internal static class Sitesim
{
    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo(
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "sitesim.exe" : "sitesim"), args)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
