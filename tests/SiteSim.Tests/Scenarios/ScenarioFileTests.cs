using System.Security.Cryptography;
using System.Text;
using NUnit.Framework;
using SiteSim.Scenarios;

namespace SiteSim.Tests.Scenarios;

/// <summary>Files that are not scenarios at all, and YAML that says more than it shows: always an issue, never an exception.</summary>
public sealed class ScenarioFileTests
{
    internal static readonly object?[][] Texts =
    [
        ["@@", "the file is empty"],
        ["@@# only a comment\n", "the file is empty"],
        ["---\n", "the file is empty"],
        ["@@just a sentence\n", "\"just a sentence\" is not a scenario"],
        ["@@- a\n- b\n", "a list is not a scenario"],
        ["name: a\n@@name: b\n", "\"name\" is written twice, first on line 1"],
        ["site:\n  halls:\n    - { name: a, @@name: b }\n", "\"name\" is written twice, first on line 3"],
        ["name: @@&a Site\n", "anchors (&a) are not supported"],
        ["name: @@*a\n", "aliases (*a) are not supported"],
        ["site:\n  @@<<: { losses: 1 % }\n", "merge keys (<<) are not supported"],
        ["name: @@!!str Site\n", "tags (tag:yaml.org,2002:str) are not supported"],
        ["name: a\n@@---\nname: b\n", "a second document begins here"],
        ["? @@[a, b]\n: c\n", "a list cannot be a key"],
        ["name: \"unclosed\nsite: {}\n", "not valid YAML"],
        ["name: [a, b\n", "not valid YAML"],
        ["name: a\n\tsite: b\n", "not valid YAML"],
        ["name: }\n", "not valid YAML"],
        ["site:\n  climate: { constan\nt: 20 C }\n", "not valid YAML"],
    ];

    [TestCaseSource(nameof(Texts))]
    public void Load_NotAScenario_SaysWhy(string marked, string message)
    {
        using var folder = new ScenarioFolder();
        var isMarked = marked.Contains(ScenarioText.Mark, StringComparison.Ordinal);
        var (text, line, column) = isMarked ? ScenarioText.Unmark(marked) : (marked, 0, 0);

        var issues = folder.Load(text).Issues;

        var issue = issues.FirstOrDefault(i => i.Message.Contains(message, StringComparison.Ordinal));
        Assert.That(issue, Is.Not.Null, () => string.Join('\n', issues));
        if (isMarked)
            Assert.That((issue!.Line, issue.Column), Is.EqualTo((line, column)));
    }

    [Test]
    public void Load_NoFile_SaysSo()
    {
        using var folder = new ScenarioFolder();
        var loaded = ScenarioFile.Load(folder.File("none.yaml"), []);
        Assert.That(loaded.Issues.Single().Message, Is.EqualTo($"there is no file \"{folder.File("none.yaml")}\""));
    }

    [Test]
    public void Load_Directory_SaysSo()
    {
        using var folder = new ScenarioFolder();
        var loaded = ScenarioFile.Load(folder.Path, []);
        Assert.That(loaded.Issues.Single().Message, Is.EqualTo($"\"{folder.Path}\" is a directory, a file is needed"));
    }

    [TestCase(new byte[] { 0x6e, 0x0a, 0x61, 0xff, 0xfe, 0x00 }, 2, 2, TestName = "Load_InvalidUtf8_PointsAtTheByte")]
    [TestCase(new byte[] { 0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x00, 0x00 }, 1, 5, TestName = "Load_ControlCharacters_PointsAtTheFirst")]
    [TestCase(new byte[] { 0xff, 0xfe, 0x6e, 0x00 }, 1, 1, TestName = "Load_Utf16_PointsAtTheMark")]
    public void Load_NotText(byte[] bytes, int line, int column)
    {
        using var folder = new ScenarioFolder();
        var issue = ScenarioFile.Load(folder.Write("site.yaml", bytes), []).Issues.Single();
        Assert.That((issue.Message, issue.Line, issue.Column), Is.EqualTo(("not a text file in UTF-8", line, column)));
    }

    [Test]
    public void Load_TooLarge_SaysHowLarge()
    {
        using var folder = new ScenarioFolder();
        var loaded = folder.Load("#" + new string('x', 5_000_000));
        Assert.That(loaded.Issues.Single().Message, Does.Contain("has 5000001 bytes, at most 4194304 are read"));
    }

    [Test]
    public void Load_DeepNesting_IsRefused()
    {
        using var folder = new ScenarioFolder();
        var loaded = folder.Load($"name: {new string('[', 100_000)}");
        Assert.That(loaded.Issues.Single().Message, Does.Contain("nested more than 64 levels deep"));
    }

    [Test]
    public void Load_ByteOrderMark_IsPassedOver()
    {
        using var folder = new ScenarioFolder();
        var loaded = ScenarioFile.Load(folder.Write("site.yaml", "\ufeff" + ScenarioText.Whole), []);
        Assert.That(loaded.Issues, Is.Empty);
    }

    [Test]
    public void Load_AnyFile_IsListedWithItsHash()
    {
        using var folder = new ScenarioFolder();
        var loaded = folder.Load(ScenarioText.Whole);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ScenarioText.Whole)));
        Assert.That(loaded.Inputs, Is.EqualTo(new[] { new InputFile(folder.File("site.yaml"), hash) }));
    }

    [Test]
    public void Load_CutShortAnywhere_NeverThrows()
    {
        using var folder = new ScenarioFolder();
        for (var length = 0; length < ScenarioText.Whole.Length; length += 13)
        {
            var loaded = folder.Load(ScenarioText.Whole[..length]);
            Assert.That(loaded.Site is null, Is.EqualTo(loaded.Issues.Any(issue => issue.Severity == IssueSeverity.Error)), () => $"cut at {length}");
        }
    }

    [Test]
    public void ToString_Issue_IsALinkableLine()
    {
        var issue = new Issue("site.yaml", 3, 7, "site.losses", "the number 1 has no unit", "write \"1 %\"");
        Assert.That(issue.ToString(), Is.EqualTo("site.yaml(3,7): error: site.losses: the number 1 has no unit (write \"1 %\")"));
    }
}
