using System.Text;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Cli.Doctor;
using SiteSim.Scenarios.Schema;

namespace SiteSim.Tests.Cli;

public sealed class DoctorVerbTests
{
    [Test]
    public void Doctor_OfThisMachine_FindsNothingBroken()
    {
        var answer = Invocation.Of("doctor", "--json");
        var findings = answer.Json().GetProperty("findings").EnumerateArray().ToDictionary(f => f.GetProperty("check").GetString()!, f => f.GetProperty("verdict").GetString());
        Assert.Multiple(() =>
        {
            Assert.That(answer.Code, Is.EqualTo(ExitCode.Done), answer.Out);
            Assert.That(new[] { "self-test", "catalog", "schema" }.Select(check => findings[check]), Is.All.EqualTo("ok"));
        });
    }

    [Test]
    [Category("Isa")]
    public void SelfTest_GivesTheKnownHash() =>
        Assert.That(ProductChecks.SelfTest(CancellationToken.None), Has.Property(nameof(Finding.Verdict)).EqualTo(Verdict.Ok));

    [TestCase(Verdict.Ok, ExitCode.Done)]
    [TestCase(Verdict.Warn, ExitCode.Done)]
    [TestCase(Verdict.Bad, ExitCode.InputWrong)]
    [TestCase(Verdict.Broken, ExitCode.OurFault)]
    public void ExitCode_IsThatOfTheWorst(object worst, int code) =>
        Assert.That(Checkup.Code([Finding.Ok("a", ""), new Finding("b", (Verdict)worst, "", null), Finding.Ok("c", "")]), Is.EqualTo(code));

    private static IEnumerable<TestCaseData> Facts() =>
    [
        new TestCaseData(MachineChecks.Cores(1), Verdict.Warn).SetArgDisplayNames("one core"),
        new TestCaseData(MachineChecks.Cores(2), Verdict.Ok).SetArgDisplayNames("two cores"),
        new TestCaseData(MachineChecks.Memory(1_000_000_000), Verdict.Warn).SetArgDisplayNames("1 GB"),
        new TestCaseData(MachineChecks.Memory(8_000_000_000), Verdict.Ok).SetArgDisplayNames("8 GB"),
        new TestCaseData(MachineChecks.Vectors(0), Verdict.Warn).SetArgDisplayNames("no vectors"),
        new TestCaseData(MachineChecks.Vectors(128), Verdict.Warn).SetArgDisplayNames("128 bit"),
        new TestCaseData(MachineChecks.Vectors(256), Verdict.Ok).SetArgDisplayNames("256 bit"),
        new TestCaseData(TerminalChecks.Letters(Encoding.Latin1), Verdict.Warn).SetArgDisplayNames("Latin 1"),
        new TestCaseData(TerminalChecks.Letters(new UTF8Encoding(false)), Verdict.Ok).SetArgDisplayNames("UTF-8"),
        new TestCaseData(TerminalChecks.Terminal(null, false), Verdict.Ok).SetArgDisplayNames("no terminal"),
        new TestCaseData(TerminalChecks.Terminal(60, true), Verdict.Warn).SetArgDisplayNames("60 columns"),
        new TestCaseData(TerminalChecks.Terminal(80, true), Verdict.Ok).SetArgDisplayNames("80 columns"),
        new TestCaseData(TerminalChecks.Browser(["/no/such/folder"]), Verdict.Warn).SetArgDisplayNames("no browser"),
        new TestCaseData(FolderChecks.Space(49_000_000), Verdict.Bad).SetArgDisplayNames("49 MB"),
        new TestCaseData(FolderChecks.Space(900_000_000), Verdict.Warn).SetArgDisplayNames("900 MB"),
        new TestCaseData(FolderChecks.Space(2_000_000_000), Verdict.Ok).SetArgDisplayNames("2 GB"),
        new TestCaseData(FolderChecks.Writable("/no/such/folder"), Verdict.Bad).SetArgDisplayNames("no folder"),
    ];

    [TestCaseSource(nameof(Facts))]
    public void Finding_SaysWhatToDo_UnlessAllIsWell(object finding, object verdict)
    {
        var (found, expected) = ((Finding)finding, (Verdict)verdict);
        Assert.Multiple(() =>
        {
            Assert.That(found.Verdict, Is.EqualTo(expected));
            Assert.That(found.Advice is null, Is.EqualTo(expected == Verdict.Ok));
        });
    }

    [Test]
    public void Browser_IsFoundOnThePath()
    {
        using var place = new Workplace();
        place.File("firefox", "");
        Assert.That(TerminalChecks.Browser([place.Path("")]), Is.EqualTo(Finding.Ok("browser", "firefox")));
    }

    [Test]
    public void Folder_IsLeftAsItWas()
    {
        using var place = new Workplace();
        Assert.That(FolderChecks.Writable(place.Path("")).Verdict, Is.EqualTo(Verdict.Ok));
        Assert.That(place.Entries, Is.Empty);
    }

    [TestCase("# yaml-language-server: $schema=sitesim.schema.json\nname: x\n", true, Verdict.Ok)]
    [TestCase("# yaml-language-server: $schema=sitesim.schema.json\nname: x\n", false, Verdict.Warn)]
    [TestCase("# yaml-language-server: $schema=elsewhere.json\nname: x\n", true, Verdict.Warn)]
    [TestCase("name: x\n", true, Verdict.Warn)]
    [TestCase("", true, Verdict.Warn)]
    public void SchemaLine_OfAScenario_IsFollowed(string text, bool isCurrent, object verdict)
    {
        using var place = new Workplace();
        place.File("site.yaml", text);
        place.File("sitesim.schema.json", isCurrent ? ScenarioSchema.Text() : "{}");
        Assert.That(FolderChecks.Schemas(place.Path("")).Select(finding => finding.Verdict), Is.EqualTo(new[] { (Verdict)verdict }));
    }

    [Test]
    public void SchemaLine_OfWhatInitWrites_IsRight()
    {
        using var place = new Workplace();
        Invocation.Of("init", place.Path("new"), "--template", "study");
        Assert.That(FolderChecks.Schemas(place.Path("")).Select(finding => finding.Verdict), Is.EqualTo(new[] { Verdict.Ok, Verdict.Ok }));
    }
}
