namespace SiteSim.Cli.Output;

/// <summary>What a writer can show. A file or a pipe is as wide as the narrowest usual terminal and takes no colour: the same bytes wherever the command runs.</summary>
/// <param name="Width">Columns.</param>
/// <param name="IsTerminal">Whether somebody is watching, so that a line may be drawn again.</param>
/// <param name="Colour">Whether it takes escape codes.</param>
/// <param name="Unicode">Whether its encoding holds block elements.</param>
internal sealed record Terminal(int Width, bool IsTerminal, bool Colour, bool Unicode)
{
    public const int UsualWidth = 80;

    /// <summary>What is narrower wraps by itself.</summary>
    private const int Narrowest = 60;

    /// <summary>Colour and redrawing are off where <c>TERM</c> is <c>dumb</c>; colour also where <c>NO_COLOR</c> is not empty (https://no-color.org).</summary>
    public static Terminal Of(TextWriter writer) =>
        Of(writer, IsConsole(writer), Environment.GetEnvironmentVariable("TERM"), Environment.GetEnvironmentVariable("NO_COLOR"));

    private static Terminal Of(TextWriter writer, bool isConsole, string? term, string? noColour)
    {
        var isTerminal = isConsole && term != "dumb";
        return new Terminal(isConsole ? ConsoleWidth() : UsualWidth, isTerminal, isTerminal && string.IsNullOrEmpty(noColour), IsUnicode(writer));
    }

    private static bool IsConsole(TextWriter writer) =>
        (ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected) || (ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected);

    /// <summary>A terminal of no known size counts as a usual one.</summary>
    private static int ConsoleWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? Math.Max(Narrowest, width) : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }

    /// <summary>UTF-8, UTF-16 and the like.</summary>
    private static bool IsUnicode(TextWriter writer) => writer.Encoding.WebName.StartsWith("utf-", StringComparison.Ordinal);
}
