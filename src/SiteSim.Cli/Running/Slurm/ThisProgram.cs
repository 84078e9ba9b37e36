namespace SiteSim.Cli.Running.Slurm;

/// <summary>How another machine that sees the same files starts this program.</summary>
internal static class ThisProgram
{
    /// <summary>Quoted for <c>sh</c>; with the runtime's host before it where that is how it was started.</summary>
    public static string ForShell()
    {
        var host = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(host) == "dotnet" ? $"{Quoted(host)} {Quoted(Path.Combine(AppContext.BaseDirectory, "sitesim.dll"))}" : Quoted(host);
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
