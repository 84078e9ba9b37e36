using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Tests.Scenarios;

namespace SiteSim.Tests.Cli;

/// <summary>
/// Every malformed scenario as a user meets it: <c>sitesim run</c> says what is wrong and where, returns 2, and writes nothing. What is said is
/// held row by row in <see cref="MalformedScenarioTests"/> and <see cref="ScenarioFileTests"/>; the rows here are files that no text can stand for.
/// </summary>
public sealed class MalformedRunTests
{
    private static IEnumerable<TestCaseData> Passages() => MalformedScenarioTests.Fields.Select((row, i) =>
        new TestCaseData(ScenarioText.With((string)row[0]!, (string)row[1]!), (string?)row[3] ?? "").SetArgDisplayNames($"{i:000} {row[2]}", $"{row[3]}"));

    private static IEnumerable<TestCaseData> Texts() => ScenarioFileTests.Texts.Select((row, i) =>
        new TestCaseData((string)row[0]!, (string)row[1]!).SetArgDisplayNames($"{i:00}", (string)row[1]!));

    [TestCaseSource(nameof(Passages))]
    [TestCaseSource(nameof(Texts))]
    public void Text_IsTwo_AndWritesNothing(string marked, string said)
    {
        var isMarked = marked.Contains(ScenarioText.Mark, StringComparison.Ordinal);
        var (text, line, column) = isMarked ? ScenarioText.Unmark(marked) : (marked, 0, 0);
        using var place = new Workplace();
        var site = place.File("site.yaml", text);
        Refused(place, site, isMarked ? FormattableString.Invariant($"{site}({line},{column}): error: ") : $"{site}(", said);
    }

    private static readonly TestCaseData[] Files =
    [
        Row("no such file", _ => "none.yaml", "none.yaml(1,1): error: there is no file"),
        Row("no name", _ => "", "(1,1): error: \"\" is no path of a file"),
        Row("directory", place => place.Folder("site.yaml"), "is a directory, a file is needed"),
        Row("empty file", place => place.File("site.yaml", ""), "site.yaml(1,1): error: the file is empty (begin with name: and site:)"),
        Row("binary garbage", place => place.File("site.yaml", [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01, 0x00, 0xff, 0xfe]), "site.yaml(1,8): error: not a text file in UTF-8"),
        Row("nothing but zeros", place => place.File("site.yaml", new byte[4096]), "site.yaml(1,1): error: not a text file in UTF-8"),
        Row("a picture", place => place.File("site.yaml", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "site.yaml(1,1): error: not a text file in UTF-8"),
        Row("extends itself", place => place.File("site.yaml", "extends: site.yaml\n"), "site.yaml(1,10): error: extends: extends itself: site.yaml -> site.yaml"),
        Row("extends in a circle", place => Circle(place), "b.yaml(1,10): error: extends: extends itself: site.yaml -> a.yaml -> b.yaml -> site.yaml"),
        Row("extends nothing", place => place.File("site.yaml", "name: a\nextends: nowhere.yaml\n"), "site.yaml(2,10): error: extends: there is no file"),
        Row("extends a directory", place => place.File("site.yaml", "extends: .\n"), "site.yaml(1,10): error: extends: "),
        Row("extends no path", place => place.File("site.yaml", "extends: \"a\\0b\"\n"), "a\\0b\" is no path of a file"),
        Row("prices of no path", place => place.File("site.yaml", Prices("\"a\\0b\"")), "site.yaml(21,18): error: grid.price.file: expected the path of a file"),
        Row("prices from nowhere", place => place.File("site.yaml", Prices("hub.csv")), "site.yaml(21,18): error: grid.price.file: there is no file"),
        Row("prices that are not numbers", place => With(place, "usd\nmany\n"), "hub.csv(2,1): error: expected a number in column \"usd\", found \"many\""),
        Row("prices not a number", place => With(place, "usd\nNaN\n"), "hub.csv(2,1): error: expected a number in column \"usd\", found \"NaN\""),
        Row("prices without the column", place => With(place, "eur\n40\n"), "has no column \"usd\" (known: eur)"),
        Row("prices too few", place => With(place, "usd\n40\n"), "site.yaml(21,18): error: grid.price.file: the file covers 2026-06-01T05:00 to 2026-06-01T06:00 UTC, the horizon needs"),
        Row("an empty price file", place => With(place, ""), "hub.csv(1,1): error: the file is empty (begin with a line of column names)"),
    ];

    [TestCaseSource(nameof(Files))]
    public void File_IsTwo_AndWritesNothing(Delegate make, string said)
    {
        using var place = new Workplace();
        Refused(place, ((Func<Workplace, string>)make)(place), said);
    }

    [Test]
    public void Rows_AreMoreThanAskedFor() => Assert.That(
        MalformedScenarioTests.Fields.Length + ScenarioFileTests.Texts.Length + Files.Length, Is.GreaterThan(100), "issue 2 asks for 40");

    private static void Refused(Workplace place, string site, params string[] said)
    {
        var before = place.Entries.Order().ToArray();
        var call = Invocation.Of("run", site, "--out", place.Run);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), call.Error);
            foreach (var words in said)
            {
                Assert.That(call.Error, Does.Contain(words));
            }

            Assert.That(call.Error, Does.Match(@"sitesim: the scenario cannot be run: \d+ errors?\n$").And.Not.Contain("   at ").And.Not.Contain("Exception"));
            Assert.That(call.Out, Is.Empty);
            Assert.That(place.Entries.Order(), Is.EqualTo(before));
        });
    }

    private static string Prices(string file) => ScenarioText.With("price: { flat: 42 USD/MWh }", $"price: {{ file: {file}, column: usd, every: 1 h }}");

    private static string With(Workplace place, string csv)
    {
        place.File("hub.csv", csv);
        return place.File("site.yaml", Prices("hub.csv"));
    }

    private static string Circle(Workplace place)
    {
        place.File("a.yaml", "extends: b.yaml\n");
        place.File("b.yaml", "extends: site.yaml\n");
        return place.File("site.yaml", "extends: a.yaml\n");
    }

    private static TestCaseData Row(string name, Func<Workplace, string> make, string said) => new TestCaseData(make, said).SetArgDisplayNames(name);
}
