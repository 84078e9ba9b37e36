using System.ComponentModel;
using System.Diagnostics;

namespace SiteSim.Cli.Running;

/// <summary>What another program answered.</summary>
/// <param name="Code">Its exit code.</param>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    /// <exception cref="InputException">There is no such program here.</exception>
    public static ToolRun Of(string program, params IReadOnlyList<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ToolRun(process.ExitCode, output.Trim(), error.GetAwaiter().GetResult().Trim());
        }
        catch (Win32Exception e)
        {
            throw new InputException($"{program} cannot be started here: {e.Message}");
        }
    }

    /// <summary>What it printed.</summary>
    /// <exception cref="InputException">It failed.</exception>
    public string Needed(string program) => Code == 0 ? Out : throw new InputException(FormattableString.Invariant($"{program} ended with {Code}: {Error}"));
}
