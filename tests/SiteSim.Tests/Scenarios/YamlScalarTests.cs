using CsCheck;
using NUnit.Framework;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Tests.Scenarios;

public sealed class YamlScalarTests
{
    [TestCase("300 MW")]
    [TestCase("a: b")]
    [TestCase("ends:")]
    [TestCase("null")]
    [TestCase("~")]
    [TestCase("")]
    [TestCase("---")]
    [TestCase("- a")]
    [TestCase("-5 C")]
    [TestCase("a, b")]
    [TestCase("a #b")]
    [TestCase("[a]")]
    [TestCase(" a ")]
    [TestCase("? a")]
    public void Write_Text_ReadsBackInABlockAndInAFlow(string text) => AssertReadsBack(text);

    [Test]
    public void Write_AnyAsciiText_ReadsBack() =>
        Gen.String[Gen.Char[' ', '~'], 0, 12].Sample(AssertReadsBack, iter: 5000, threads: 1);

    private static void AssertReadsBack(string text)
    {
        var written = YamlScalar.Write(text, quoted: false);
        foreach (var document in new[] { $"a: {written}\n", $"a: {{ b: {written} }}\n", $"a: [ {written}, c ]\n" })
        {
            var issues = new IssueList();
            var value = ((MapNode)YamlReader.Read("text", document, issues)!).Find("a")!.Value;
            var scalar = value switch
            {
                MapNode map => map.Find("b")!.Value,
                ListNode list => list.Items[0],
                _ => value,
            };
            Assert.That(issues.Sorted(), Is.Empty, document);
            Assert.That((((ScalarNode)scalar).Text, scalar.IsNull), Is.EqualTo((text, false)), document);
        }
    }
}
