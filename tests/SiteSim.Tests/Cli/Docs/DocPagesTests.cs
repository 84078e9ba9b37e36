using System.Text.RegularExpressions;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Cli.Docs;
using SiteSim.Scenarios.Reference;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Cli.Docs;

public sealed partial class DocPagesTests
{
    private static readonly string Root = Path.Combine(Repository.Root, "docs");

    private static readonly string Scenarios = Path.Combine(Repository.Root, "scenarios");

    private static readonly IReadOnlyList<DocPage> Pages = DocPages.All(Scenarios);

    [TestCaseSource(nameof(Names))]
    public void CommittedPage_IsCurrent(string name) => Assert.That(
        File.ReadAllText(Path.Combine(Root, name)), Is.EqualTo(Pages.Single(page => page.Name == name).Render()), "a declaration changed: run `sitesim docs docs`");

    [Test]
    public void Verb_WritesEveryPage()
    {
        using var place = new Workplace();
        var done = Invocation.Of("docs", place.Path("docs"), "--scenarios", Scenarios);
        Assert.Multiple(() =>
        {
            Assert.That(done.Code, Is.EqualTo(ExitCode.Done), done.Error);
            Assert.That(Pages.Select(page => File.ReadAllText(place.Path($"docs/{page.Name}"))), Is.EqualTo(Pages.Select(page => page.Render())));
        });
    }

    [Test]
    public void Verb_WithoutScenarios_IsRefused()
    {
        using var place = new Workplace();
        Assert.That(Invocation.Of("docs", place.Path("docs"), "--scenarios", place.Path("nowhere")).Code, Is.EqualTo(ExitCode.InputWrong));
    }

    /// <summary>Pictures of the gallery are made by a browser, with the release.</summary>
    [TestCaseSource(nameof(Files))]
    public void Link_LeadsSomewhere(string file)
    {
        var text = File.ReadAllText(Path.Combine(Root, file));
        var broken = from link in Links().Matches(text).Select(match => match.Groups[1].Value)
                     where !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("gallery/", StringComparison.Ordinal)
                     where !Exists(file, link)
                     select link;
        Assert.That(broken, Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void Headings_HaveAnchorsOfTheirOwn(string file) =>
        Assert.That(Anchors(File.ReadAllText(Path.Combine(Root, file))), Is.Unique);

    [Test]
    public void EveryKeyOfTheLanguage_IsDocumented()
    {
        var page = Pages.Single(page => page.Name == "reference/scenario.md").Render();
        foreach (var noun in LanguageReference.Scenario())
            Assert.That(noun.Fields.Select(field => field.Key).Where(key => !page.Contains($"\n| `{key}` | ", StringComparison.Ordinal)), Is.Empty, noun.Name);
    }

    [Test]
    public void Gallery_HoldsEveryShippedFolder() => Assert.That(
        Gallery.Entries.Select(entry => entry.Folder), Is.EquivalentTo(Directory.GetDirectories(Scenarios).Select(Path.GetFileName)));

    [TestCaseSource(nameof(Entries))]
    public void Question_IsOneQuestion(string folder) =>
        Assert.That(GalleryText.Question(Path.Combine(Scenarios, folder)), Does.EndWith("?").And.Not.Contains(". "));

    [TestCase("{revenue_usd} a year, {-energy_index_usd} for power", "94,963 USD a year, 8,477 USD for power")]
    [TestCase("{flex_short_minutes} short", "240.6 min short")]
    [TestCase("{| miners: | 5} USD/MWh", "78.01 USD/MWh")]
    public void Answer_TakesItsNumbersFromTheFolder(string template, string answer) =>
        Assert.That(GalleryText.Answer(Path.Combine(Scenarios, "curtailment-day"), template), Is.EqualTo(answer));

    [TestCase("{revenues_usd}", "no figure revenues_usd")]
    [TestCase("{no such words | 1}", "no number 1 after \"no such words\"")]
    public void Answer_ToANumberThatIsNotThere_IsRefused(string template, string message) =>
        Assert.That(() => GalleryText.Answer(Path.Combine(Scenarios, "curtailment-day"), template), Throws.TypeOf<InputException>().With.Message.Contains(message));

    [Test]
    public void Glossary_ExplainsEachWordOnce() => Assert.That(
        (string[])[.. File.ReadLines(Path.Combine(Root, "glossary.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| term ", StringComparison.Ordinal))
            .SelectMany(line => line.Split('|')[1].Split(',')).Select(term => term.Trim())], Is.Unique.And.Length.GreaterThan(30));

    private static bool Exists(string from, string link)
    {
        var (path, anchor) = link.Split('#') is [var before, var after] ? (before, $"#{after}") : (link, null);
        var target = path.Length == 0 ? Path.Combine(Root, from) : Path.GetFullPath(Path.Combine(Root, Path.GetDirectoryName(from)!, path));
        return File.Exists(target) && (anchor is null || Anchors(File.ReadAllText(target)).Contains(anchor));
    }

    private static IEnumerable<string> Anchors(string text) => HeadingLines().Matches(text).Select(match => Markdown.Anchor(match.Groups[1].Value));

    private static IEnumerable<string> Names() => Pages.Select(page => page.Name);

    private static IEnumerable<string> Files() => Pages.Select(page => page.Name).Append("glossary.md");

    private static IEnumerable<string> Entries() => Gallery.Entries.Select(entry => entry.Folder);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex HeadingLines();
}
