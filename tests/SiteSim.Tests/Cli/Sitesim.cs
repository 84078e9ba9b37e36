using System.Diagnostics;

namespace SiteSim.Tests.Cli;

/// <summary>The program itself as a process, for what a call in this process cannot show: signals, the environment and the real standard streams.</summary>
internal static class Sitesim
{
    public static string File { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "sitesim.exe" : "sitesim");

    public static Process Start(params string[] args) => StartIn(new Dictionary<string, string>(), args);

    /// <param name="variables">Of the environment, beside those that are there.</param>
    public static Process StartIn(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        var start = new ProcessStartInfo(File, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
