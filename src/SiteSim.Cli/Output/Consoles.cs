using Spectre.Console;

namespace SiteSim.Cli.Output;

/// <summary>Colours, cursors and widths only where a writer is a terminal: the rest is read by programs.</summary>
internal static class Consoles
{
    public static IAnsiConsole On(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        return AnsiConsole.Create(output.IsTerminal ? new AnsiConsoleSettings { Out = output } : new AnsiConsoleSettings
        {
            Out = output,
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
    }
}
