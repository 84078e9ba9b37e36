using System.CommandLine;
using SiteSim.Cli.Output;

namespace SiteSim.Cli.Commands;

/// <summary>What of the log goes where: options of every command.</summary>
internal static class LogOptions
{
    public static Option<string> Verbosity { get; } = VerbosityOption();

    public static Option<string> File { get; } = FileOption();

    private static Option<string> VerbosityOption()
    {
        var option = SharedOptions.Recursive(SharedOptions.Text("--verbosity", $"What standard error is told: {string.Join(", ", Logs.Words)}; info when left out.", "LEVEL"));
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !Logs.Words.Contains(word))
            {
                result.AddError($"--verbosity \"{word}\": expected one of {string.Join(", ", Logs.Words)}");
            }
        });
        return option;
    }

    private static Option<string> FileOption()
    {
        var option = SharedOptions.Recursive(SharedOptions.Text("--log", "Append everything down to debug to a file, with the time of day.", "FILE"));
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && WhyNotAppendable(path) is { } why)
            {
                result.AddError($"--log \"{path}\" cannot be written: {why}");
            }
        });
        return option;
    }

    private static string? WhyNotAppendable(string path)
    {
        try
        {
            System.IO.File.Open(path, FileMode.Append).Dispose();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return e.Message;
        }
    }
}
