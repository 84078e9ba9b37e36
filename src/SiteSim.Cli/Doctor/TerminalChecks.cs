using System.Text;

namespace SiteSim.Cli.Doctor;

/// <summary>Where results are shown.</summary>
internal static class TerminalChecks
{
    private static readonly string[] Browsers = ["xdg-open", "open", "chromium", "google-chrome", "firefox", "explorer.exe"];

    public static Finding Letters(Encoding encoding) => encoding is UTF8Encoding || encoding.CodePage == Encoding.UTF8.CodePage
        ? Finding.Ok("letters", encoding.WebName)
        : Finding.Warn("letters", encoding.WebName, "lines of tables and signs such as ± come out wrong: set LANG to a UTF-8 locale, as C.UTF-8");

    /// <param name="columns">Width; null where nobody is watching.</param>
    /// <param name="colour">Whether it shows colours.</param>
    public static Finding Terminal(int? columns, bool colour) => columns switch
    {
        null => Finding.Ok("terminal", "none: output is plain text"),
        < 80 => Finding.Warn("terminal", $"{columns} columns", "tables take 80"),
        _ => Finding.Ok("terminal", $"{columns} columns, {(colour ? "colour" : "no colour")}"),
    };

    /// <param name="folders">Of the search path.</param>
    public static Finding Browser(IEnumerable<string> folders)
    {
        var there = from folder in folders from name in Browsers where File.Exists(Path.Combine(folder, name)) select name;
        return there.FirstOrDefault() is { } browser
            ? Finding.Ok("browser", browser)
            : Finding.Warn("browser", "none found", "reports are files: copy report.html to a machine with a browser");
    }
}
