using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Cli.Benching;
using SiteSim.Cli.Output;

namespace SiteSim.Tests.Cli.Answers;

/// <summary>What every command prints fits the narrowest usual terminal, and holds no escape code where nobody is watching.</summary>
public sealed class EightyColumnsTests
{
    /// <summary>YAML is for a file: its lines are as long as they are.</summary>
    private static readonly string[] Yaml = ["catalog row", "sweep export-k8s", "calibrate"];

    [TestCaseSource(typeof(EveryCommand), nameof(EveryCommand.Names))]
    public void Lines_FitEightyColumns(string command)
    {
        var call = EveryCommand.Call(command);
        var prose = Yaml.Contains(command) ? call.Error : call.Out + call.Error;
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
            Assert.That(prose.Split('\n').Where(line => !line.Contains(EveryCommand.Root, StringComparison.Ordinal)), Has.All.Length.LessThanOrEqualTo(80));
            Assert.That(call.Out + call.Error, Does.Not.Contain('\e'));
        });
    }

    [Test]
    public void Bench_FitsEightyColumns()
    {
        var stdout = new StringWriter();
        new Page(stdout).Tables([BenchTable.Of([new BenchResult("dispatch", "a whole site of 300,000 machines after a change of the price of energy", 300_000, 1.234e9, 9.87e8)])]);
        Assert.That(stdout.ToString().Split('\n'), Has.All.Length.LessThanOrEqualTo(80).And.Some.Contains("1.23 s"));
    }

    [Test]
    public void Help_FitsEightyColumns_ButForCommandsToCopy()
    {
        var help = Invocation.Of("sensitivity", "--help").Out;
        Assert.That(help[..help.IndexOf("Examples:", StringComparison.Ordinal)].Split('\n'), Has.All.Length.LessThanOrEqualTo(80));
    }

    /// <summary>A whole answer of a screen or two, of a site with every kind of table.</summary>
    [Test]
    public void Run_PrintsAScreenOrTwo_AndFullEveryFigure()
    {
        var (brief, full) = (EveryCommand.Call("run"), EveryCommand.Call("run full"));
        var figures = Invocation.Of("run", Workplace.CurtailmentDay, "--out", System.IO.Path.Combine(EveryCommand.Root, "run"), "--json").Json().GetProperty("summary").GetProperty("figures");
        Assert.Multiple(() =>
        {
            Assert.That(brief.Out.Split('\n'), Has.Length.LessThanOrEqualTo(50));
            Assert.That(brief.Out, Does.Contain("46 figures in all: --full prints them"));
            Assert.That(figures.GetArrayLength(), Is.EqualTo(46));
            foreach (var figure in figures.EnumerateArray())
            {
                Assert.That(full.Out.Replace("\n", " ", StringComparison.Ordinal), Does.Contain(figure.GetProperty("label").GetString()!.Split(' ')[0]), "the rest of its label may be wrapped");
            }
        });
    }
}
