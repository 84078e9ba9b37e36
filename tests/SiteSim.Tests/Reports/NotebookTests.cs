using System.Text.RegularExpressions;
using NUnit.Framework;
using SiteSim.Tests.Architecture;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Reports;

/// <summary>docs/notebook.md does what it shows: its commands run, and its queries give the results printed below them.</summary>
public sealed partial class NotebookTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "notebook.md")).ReplaceLineEndings("\n");

    private static readonly TestCaseData[] Queries = [.. Cell().Matches(Text).Select((cell, i) => new TestCaseData(cell.Groups[1].Value, cell.Groups[2].Value).SetArgDisplayNames($"cell {i + 1}"))];

    private static Workplace _place = null!;

    [OneTimeSetUp]
    public void Run()
    {
        _place = new Workplace();
        foreach (Match file in NamedFile().Matches(Text))
        {
            _place.File(file.Groups[1].Value, Placed(file.Groups[2].Value));
        }

        foreach (Match command in Command().Matches(Text))
        {
            var call = Invocation.Of([.. Word().Matches(command.Groups[1].Value).Select(word => Placed(word.Value.Trim('"')))]);
            Assert.That(call.Code, Is.Zero, call.Error);
        }
    }

    [OneTimeTearDown]
    public void Remove() => _place.Dispose();

    [TestCaseSource(nameof(Queries))]
    public void Query_GivesWhatIsPrinted(string sql, string printed) => Assert.That(Duck.Table(Placed(sql)), Is.EqualTo(printed));

    [Test]
    public void EveryQuery_HasItsResult() => Assert.That(Queries, Has.Length.EqualTo(Regex.Count(Text, "^```sql$", RegexOptions.Multiline)).And.Length.EqualTo(8));

    private static string Placed(string text) => LocalPath().Replace(text, path => path.Value switch
    {
        "scenarios/" => Path.Combine(Repository.Root, "scenarios").Replace('\\', '/') + "/",
        var other => _place.Path(other.TrimEnd('/')).Replace('\\', '/') + (other.EndsWith('/') ? "/" : ""),
    });

    [GeneratedRegex(@"^```sql\n(.*?)\n```\n\n```text\n(.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Cell();

    /// <summary>YAML that begins with the name of its file.</summary>
    [GeneratedRegex(@"^```yaml\n# (\S+)\n(.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NamedFile();

    [GeneratedRegex("^sitesim (.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\w/.])(scenarios/|runs/|limits\.yaml)")]
    private static partial Regex LocalPath();
}
