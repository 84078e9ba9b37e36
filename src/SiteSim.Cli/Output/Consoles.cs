using Spectre.Console;

namespace SiteSim.Cli.Output;

/// <summary>Consoles that draw lines again, for a bar of progress.</summary>
internal static class Consoles
{
    public static IAnsiConsole On(TextWriter writer, Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = AnsiSupport.Yes,
        ColorSystem = terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });
}
