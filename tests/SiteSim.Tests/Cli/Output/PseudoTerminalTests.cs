using System.Diagnostics;
using NUnit.Framework;

namespace SiteSim.Tests.Cli.Output;

/// <summary>The program on a terminal, which <c>script</c> of util-linux stands for.</summary>
[Platform("Linux")]
public sealed class PseudoTerminalTests
{
    private const char Escape = '\e';

    /// <summary>A command's output on a terminal of so many columns.</summary>
    private static string Run(int columns, string variables, string command)
    {
        if (!File.Exists("/usr/bin/script"))
        {
            Assert.Ignore("script (util-linux) is not installed: there is no pseudo-terminal to run on");
        }

        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", $"stty cols {columns} rows 40; exec env -u NO_COLOR TERM=xterm-256color {variables} \"{Sitesim.File}\" {command}", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, text);
        return text;
    }

    private static string Day(Workplace place, string more = "") => $"run \"{Workplace.CurtailmentDay}\" --out \"{place.Run}\" {more}";

    [Test]
    public void Terminal_TakesColour_AndABarWithTheTimeLeft()
    {
        using var place = new Workplace();
        var text = Run(80, "", Day(place, "--set horizon.length=2\\ years --set grid.curtailments=null --set policy.curtailment=merit-order"));
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("\e[1mheadline\e[0m").And.Contain("simulated to 20"));
            Assert.That(text, Does.Contain("%"));
        });
    }

    /// <summary>The runtime itself still says to a terminal that it has begun; it says nothing to a dumb one.</summary>
    [TestCase("NO_COLOR=1", @"\e\[[0-9;]*m")]
    [TestCase("TERM=dumb", @"\e")]
    public void NoColour_IsRespected(string variable, string not)
    {
        using var place = new Workplace();
        var text = Run(80, variable, Day(place));
        Assert.That(text, Does.Contain("headline").And.Not.Match(not));
    }

    [Test]
    public void NoColour_Empty_IsNoWish()
    {
        using var place = new Workplace();
        Assert.That(Run(80, "NO_COLOR=", Day(place)), Does.Contain("\e[1mheadline\e[0m"));
    }

    [Test]
    public void DumbTerminal_IsToldByLines_WithoutAnEscape()
    {
        using var place = new Workplace();
        Assert.That(Run(80, "TERM=dumb", Day(place, "--set horizon.length=3\\ days")), Does.Contain("[inf] simulated to").And.Not.Contain(Escape));
    }

    /// <summary>Not a letter of colour for a program that reads, though the other stream is a terminal.</summary>
    [Test]
    public void Piped_IsClean()
    {
        using var place = new Workplace();
        Run(80, "", Day(place, $"> \"{place.Path("out.txt")}\""));
        Assert.That(File.ReadAllText(place.Path("out.txt")), Does.Contain("headline").And.Not.Contain(Escape));
    }

    [Test]
    public void WiderTerminal_IsUsed()
    {
        var (narrow, wide) = (Run(80, "NO_COLOR=1", "catalog sla"), Run(160, "NO_COLOR=1", "catalog sla"));
        Assert.Multiple(() =>
        {
            Assert.That(narrow.Split("\r\n"), Has.All.Length.LessThanOrEqualTo(80));
            Assert.That(wide.Split("\r\n"), Has.All.Length.LessThanOrEqualTo(160).And.Some.Length.GreaterThan(120));
        });
    }

    /// <summary>Two encodings of the same answer.</summary>
    [Test]
    public void Encoding_ThatIsNotUtf8_TakesAscii()
    {
        using var place = new Workplace();
        var text = Run(80, "NO_COLOR=1 LC_ALL=en_US.ISO-8859-1", Day(place, "2> /dev/null"));
        Assert.That(text, Does.Match(@"power, mean, MW +#{16}=\.{3}\+#{3} +3\.00"));
    }
}
